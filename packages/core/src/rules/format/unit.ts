/** `format/unit`: people enrolled are counted in `người`; only what one person does several times is counted in `lượt người`. */
import type { Draft, Figure } from '../../figures/index.js';
import { type Mention, standsAt } from '../../reading/index.js';
import type { Block } from '../../text/index.js';
import { type IndicatorId, indicatorById, SCHEMES } from '../../vocabulary/index.js';
import { mentionsOfBlock, rewrite, sentenceAround, spanOfMention, wordsOfBlock } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';

interface WrongUnit {
  readonly written: string;
  readonly right: string;
}

export const unit = documentRule<WrongUnit>({
  id: 'format/unit',
  title: {
    vi: 'Người tham gia, người hưởng tính bằng “người”; lượt dự, lượt khám mới tính bằng “lượt người”',
    en: 'Enrolled people are counted in persons, attendances and visits in turns',
  },
  why: {
    vi: 'Một người khám bệnh ba lần là ba lượt, nhưng chỉ là một người tham gia BHYT. Ghi “91,074 triệu lượt người tham gia BHYT” biến số người thành số lượt; người đọc không còn biết tỷ lệ bao phủ tính trên gì.',
    en: 'Someone who sees a doctor three times makes three visits, but is one insured person. Counting the insured in “lượt người” turns people into visits, and the coverage rate loses its meaning.',
  },
  severity: 'warning',
  *check(draft: Draft): Iterable<Issue<WrongUnit>> {
    for (const figure of draft.figures) {
      if (figure.unit !== 'lượt người') continue;
      const span = figure.evidence.unit;
      if (span === undefined || !countsPeople(draft, figure, span[1])) continue;
      const written = draft.source.slice(span[0], span[1]).normalize('NFC');
      const right = written.replace(/^lượt\s+/iu, '');
      yield { at: span, data: { written, right }, fixes: rewrite(draft, span, right, true) };
    }
  },
  message: {
    vi: ({ written, right }) =>
      `Người tham gia, người hưởng tính bằng “${right}”, không phải “${written}”: mỗi người chỉ được đếm một lần.`,
    en: ({ written, right }) => `Enrolment is counted in “${right}”, not “${written}”: a person counts once.`,
  },
  examples: {
    wrong: [
      'Năm 2022, cả nước có 91,074 triệu ⟦lượt người⟧ tham gia BHYT, đạt tỷ lệ bao phủ 92,04% dân số.',
      'Cả nước hiện có 3,3 triệu ⟦lượt người⟧ hưởng lương hưu, trợ cấp BHXH hằng tháng.',
      'Đến hết tháng 6/2023, toàn tỉnh có 12.450 ⟦lượt người⟧ đang tham gia BHXH tự nguyện.',
    ],
    right: [
      'Năm 2022, cả nước có 91,074 triệu người tham gia BHYT, đạt tỷ lệ bao phủ 92,04% dân số.',
      'Các hội nghị truyền thông thu hút 1.281.900 lượt người tham gia.',
    ],
    allows: [
      'Trong năm, đơn vị tổ chức 120 hội nghị với 7.200 lượt người tham gia, tư vấn cho 1.850 lượt người tham gia BHXH tự nguyện tại các phiên chợ.',
      'Trong năm, cơ quan BHXH chi trả cho 39 triệu lượt người hưởng lương hưu, trợ cấp BHXH hằng tháng.',
      'Cơ sở y tế tiếp đón 46.300 lượt người tham gia BHYT đến khám bệnh; quỹ BHYT chi trả cho 170 triệu lượt người hưởng chế độ BHYT.',
    ],
  },
});

/** What one person does, or is given, several times. Where a sentence speaks of it, turns may be meant. */
const DONE_IN_TURNS = new Set(
  'tư_vấn tuyên_truyền truyền_thông hội_nghị đối_thoại thu_hút tiếp_đón tiếp_nhận phục_vụ vận_động hỗ_trợ giải_quyết giải_đáp chi_trả thanh_toán tổ_chức tập_huấn tiếp_cận kcb khám lượt_khám điều_trị cuộc buổi đợt_khám hưởng tham_dự trả_lời hồ_sơ gia_hạn đăng_ký tra_cứu'.split(
    ' ',
  ),
);
/** Who draws a pension is one person, month by month. */
const PENSION = ['hưởng', 'lương', 'hưu'];
/** What may stand before the act: `lượt người đang hưởng lương hưu`. */
const ASPECTS = new Set(['đang', 'đã']);

/**
 * Whether the words behind the unit say enrolment (`tham gia BHYT`) or a pension (`hưởng lương hưu`), or the figure's indicator is a
 * stock of people, and nothing in the sentence is done in turns.
 */
function countsPeople(draft: Draft, figure: Figure, unitEnd: number): boolean {
  const block = draft.text.blocks[figure.block];
  if (block === undefined || figure.role === 'average') return false;
  const mentions = mentionsOfBlock(draft, block);
  const words = wordsOfBlock(draft, block);
  const at = wordAfter(block, mentions, unitEnd);
  if (at === null) return false;
  const [from, to] = sentenceAround(block, words, at - 1);
  const act = ASPECTS.has(words[at]?.norm ?? '') ? at + 1 : at;
  const draws = standsAt(words, act, PENSION);
  for (let i = from; i < to; i++) {
    const norm = words[i]?.norm ?? '';
    if (draws && i === act) continue;
    if (DONE_IN_TURNS.has(norm) || DONE_IN_TURNS.has(`${norm}_${words[i + 1]?.norm}`)) return false;
  }
  const enrols =
    words[act]?.norm === 'tham' && words[act + 1]?.norm === 'gia' && SCHEMES.has(words[act + 2]?.norm ?? '');
  return (
    enrols || draws || isStockOfPeople(figure.indicator) || isStockOfPeople(subjectOf(block, mentions, figure, from))
  );
}

/** The indicator that is the last thing named before the figure in its sentence: `Số người tham gia BHYT là 850.000 lượt người`. */
function subjectOf(block: Block, mentions: readonly Mention[], figure: Figure, from: number): IndicatorId | null {
  const last = mentions.findLast(
    (mention) =>
      (mention.kind === 'indicator' || mention.kind === 'number') &&
      mention.from >= from &&
      spanOfMention(block, mention)[1] <= figure.span[0],
  );
  return last?.kind === 'indicator' && !last.short ? last.indicator : null;
}

function isStockOfPeople(indicator: IndicatorId | null): boolean {
  const record = indicator === null ? null : indicatorById(indicator);
  return (
    record !== null &&
    record !== undefined &&
    record.measure === 'stock' &&
    record.units[0] === 'người' &&
    !record.units.includes('lượt người')
  );
}

/** The number of the word that stands behind the figure's unit. */
function wordAfter(block: Block, mentions: readonly Mention[], unitEnd: number): number | null {
  return (
    mentions.find((mention) => mention.kind === 'unit' && spanOfMention(block, mention)[1] === unitEnd)?.to ?? null
  );
}
