/** `format/period`: periods exist, end after they start, and are written without a doubled stroke. */
import { type Draft, endOf, resolvePeriod, startOf, yearSaid } from '../../figures/index.js';
import type { Mention, PeriodForm } from '../../reading/index.js';
import type { Block } from '../../text/index.js';
import { quote, rewrite, spanOfMention } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';

type Fault = 'doubled-stroke' | 'impossible' | 'backwards';

interface Slip {
  readonly fault: Fault;
  readonly written: string;
  /** What to write; null where only the writer knows. */
  readonly right: string | null;
}

export const period = documentRule<Slip>({
  id: 'format/period',
  title: {
    vi: 'Quý, tháng, giai đoạn phải có thật, kết thúc sau khi bắt đầu và ghi đúng cách',
    en: 'Periods exist, end after they start, and are written rightly',
  },
  why: {
    vi: 'Số liệu gắn với kỳ. “Quý 5”, “giai đoạn 2025 - 2020” làm cả con số bên cạnh mất nghĩa; “quý I//2021” là vết gõ thừa, in ra vẫn còn.',
    en: 'Every figure belongs to a period. “Quý 5” or “giai đoạn 2025 - 2020” leave the figure beside them without a meaning; “quý I//2021” is a typing slip that survives into print.',
  },
  severity: 'error',
  // No generator: it walks over all mentions, and hardly ever has anything to say.
  check(draft: Draft): Iterable<Issue<Slip>> {
    const issues: Issue<Slip>[] = [];
    for (const { block, mentions } of draft.blocks) {
      for (const mention of mentions) {
        const slip = slipOf(draft, block, mention);
        if (slip === null) continue;
        const span = spanOfMention(block, mention);
        const fixes = slip.right === null ? [] : rewrite(draft, span, slip.right, slip.fault === 'doubled-stroke');
        issues.push({
          at: span,
          data: slip,
          fixes,
          ...(slip.fault === 'doubled-stroke' ? { severity: 'warning' as const } : {}),
        });
      }
    }
    return issues;
  },
  message: {
    vi: ({ fault, written, right }) => {
      if (fault === 'doubled-stroke') return `Thừa một dấu gạch chéo: ghi “${right}”.`;
      if (fault === 'impossible') return `Không có kỳ nào là “${written}”: kiểm tra lại quý, tháng.`;
      return `“${written}” kết thúc trước khi bắt đầu: ${right === null ? 'kiểm tra lại hai mốc thời gian' : `có phải là “${right}”`}${right === null ? '.' : '?'}`;
    },
    en: ({ fault, written, right }) => {
      if (fault === 'doubled-stroke') return `One stroke too many: write “${right}”.`;
      if (fault === 'impossible') return `There is no period “${written}”: check the quarter or month.`;
      return `“${written}” ends before it starts: ${right === null ? 'check both ends.' : `is “${right}” meant?`}`;
    },
  },
  examples: {
    wrong: [
      'Trong quý I/2022, toàn quốc tổ chức khoảng 14.870 hội nghị, nhiều hơn hẳn ⟦quý I//2021⟧.',
      'Báo cáo kết quả ⟦quý 5/2023⟧ gửi về BHXH tỉnh trước ngày 20.',
      'Ban Chỉ đạo tổng kết công tác truyền thông ⟦giai đoạn 2025 - 2020⟧.',
      'Đợt cao điểm kéo dài ⟦từ ngày 15/4/2023 đến ngày 10/4/2023⟧ tại tất cả các xã.',
    ],
    right: [
      'Trong quý I/2022, toàn quốc tổ chức khoảng 14.870 hội nghị, nhiều hơn hẳn quý I/2021.',
      'Ban Chỉ đạo tổng kết công tác truyền thông giai đoạn 2020 - 2025.',
    ],
    allows: [
      'Kính chúc quý vị năm mới Quý Mão 2023; đợt truyền thông kéo dài từ tháng 11/2022 đến hết tháng 02/2023, năm học 2022 - 2023, nhiệm kỳ 2020-2025.',
      'Thưởng lương tháng 13 cho cán bộ; trực từ 22 giờ hôm trước đến 6 giờ hôm sau, từ tháng 11 đến tháng 02/2023.',
      'Ngày 10/01/2025 - Năm 2024 khép lại với nhiều kết quả.',
    ],
  },
});

function slipOf(draft: Draft, block: Block, mention: Mention): Slip | null {
  if (mention.kind === 'aside' && mention.reason === 'impossible-period') {
    const written = quote(draft, spanOfMention(block, mention));
    const right = turnedYears(written);
    return { fault: right === null ? 'impossible' : 'backwards', written, right };
  }
  if (mention.kind !== 'period') return null;
  const isBackwards = endsBeforeStart(mention.form);
  if (!isBackwards && !block.text.slice(mention.start, mention.end).includes('//')) return null;
  const written = quote(draft, spanOfMention(block, mention));
  if (/[^:]\/\/+\s*[0-9]/u.test(written))
    return { fault: 'doubled-stroke', written, right: written.replace(/\/{2,}/gu, '/') };
  return isBackwards ? { fault: 'backwards', written, right: turnedYears(written) } : null;
}

/** `giai đoạn 2025 - 2020` with its years the other way round; null where the ends are no years. */
function turnedYears(written: string): string | null {
  const match = /^(.*?)([0-9]{4})(\D+)([0-9]{4})$/u.exec(written);
  if (match === null || Number(match[2]) <= Number(match[4])) return null;
  return `${match[1]}${match[4]}${match[3]}${match[2]}`;
}

/** Judged only where both ends say their year: `từ tháng 11 đến tháng 02/2023` runs across the turn of the year. */
function endsBeforeStart(form: PeriodForm): boolean {
  if (form.type !== 'range' || yearSaid(form.low) === null || yearSaid(form.high) === null) return false;
  const [low, high] = [form.low, form.high].map((end) => resolvePeriod(end, { date: null, current: null }));
  const start = low ? startOf(low) : null;
  const end = high ? endOf(high) : null;
  return start !== null && end !== null && end < start;
}
