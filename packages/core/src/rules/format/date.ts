/** `format/date`: a date exists, its weekday fits, and directives write the long form as the decree on clerical work has it. */
import { type Draft, resolvePeriod, startOf } from '../../figures/index.js';
import { dateParts, daysBetween, isoDate, type Mention, type Word } from '../../reading/index.js';
import { type Block, type Span, spanOfTokens } from '../../text/index.js';
import { isOfParty, shapeOf } from '../letter/shape.js';
import { quote, rewrite, sentenceAround, spanOfMention } from '../prose.js';
import { documentRule, type Issue } from '../rule.js';

type Slip =
  | { readonly fault: 'no-such-date'; readonly written: string }
  | { readonly fault: 'weekday'; readonly date: string; readonly said: number; readonly real: number }
  | { readonly fault: 'zeros'; readonly written: string; readonly right: string };

export const date = documentRule<Slip>({
  id: 'format/date',
  title: {
    vi: 'Ngày, tháng phải có thật, đúng thứ, và văn bản hành chính ghi đúng thể thức',
    en: 'Dates exist, their weekday fits, and directives write them in the official form',
  },
  why: {
    vi: 'Tháng 4 không có ngày 31; “thứ Ba, ngày 24/4/2023” là thứ Hai: người nhận không biết tin phần nào, và lịch họp đổ vỡ. Trong văn bản hành chính, Nghị định số 30/2020/NĐ-CP quy định thêm số 0 trước ngày 1 đến 9 và tháng 1, 2, không thêm trước các tháng khác.',
    en: 'April has no 31st, and a date whose weekday does not fit leaves the reader guessing which half to trust. In directives, Decree 30/2020/NĐ-CP puts a zero before days 1 to 9 and months 1 and 2, and before no other month.',
  },
  severity: 'error',
  // No generator: it walks over all mentions and words, and hardly ever has anything to say.
  check(draft: Draft): Iterable<Issue<Slip>> {
    const issues: Issue<Slip>[] = [];
    for (const { block, words, mentions } of draft.blocks) {
      for (const mention of mentions) {
        if (mention.kind !== 'aside' || mention.reason !== 'impossible-date') continue;
        if (isLunar(block, words, mention)) continue;
        const span = spanOfMention(block, mention);
        issues.push({ at: span, data: { fault: 'no-such-date', written: quote(draft, span).replace(/^ngày /iu, '') } });
      }
    }
    const shape = shapeOf(draft);
    const wantsZeros = draft.kind === 'directive' && !(shape !== null && isOfParty(shape));
    for (const { block, words, mentions } of draft.blocks) {
      addWeekdays(draft, block, words, mentions, issues);
      if (wantsZeros) addLongForms(draft, block, words, issues);
    }
    return issues;
  },
  message: {
    vi: (slip) => {
      switch (slip.fault) {
        case 'no-such-date':
          return `Không có ngày ${slip.written}: kiểm tra lại ngày, tháng.`;
        case 'weekday':
          return `Ngày ${slip.date} là ${WEEKDAYS[slip.real]?.vi}, không phải ${WEEKDAYS[slip.said]?.vi}: sửa lại thứ hoặc ngày.`;
        case 'zeros':
          return `Trong văn bản hành chính ghi “${slip.right}”: thêm số 0 trước ngày 1 đến 9 và tháng 1, 2; các tháng khác thì không.`;
      }
    },
    en: (slip) => {
      switch (slip.fault) {
        case 'no-such-date':
          return `There is no date ${slip.written}: check day and month.`;
        case 'weekday':
          return `${slip.date} is a ${WEEKDAYS[slip.real]?.en}, not a ${WEEKDAYS[slip.said]?.en}: correct the weekday or the date.`;
        case 'zeros':
          return `Directives write “${slip.right}”: a zero before days 1 to 9 and months 1 and 2, and before no other month.`;
      }
    },
  },
  examples: {
    wrong: [
      'Đề nghị gửi danh sách học viên về BHXH tỉnh trước ⟦ngày 31/4/2023⟧.',
      'Sáng ⟦thứ Ba, ngày 24/4/2023⟧, Hội nghị tập huấn khai mạc tại Cần Thơ.',
      '---\nkind: directive\n---\n\nLớp tập huấn khai mạc ⟦ngày 9 tháng 11 năm 2022⟧; báo cáo gửi trước ⟦ngày 05 tháng 03 năm 2023⟧.',
    ],
    right: [
      'Sáng thứ Hai, ngày 24/4/2023, Hội nghị tập huấn khai mạc tại Cần Thơ; báo cáo gửi trước ngày 29/02/2024.',
      '---\nkind: directive\n---\n\nLớp tập huấn khai mạc ngày 09 tháng 11 năm 2022; báo cáo gửi trước ngày 05 tháng 3 năm 2023 hoặc ngày 8/3/2023.',
    ],
    allows: [
      'Ngày 7 tháng 1 năm 2023, đoàn công tác lên đường; lớp học kéo dài 02 ngày, 24-25/4/2023, tổng đài trực 24/24 giờ.',
      'Có hai điểm mới. Thứ nhất, hồ sơ nộp trực tuyến. Thứ hai, ngày 01/7/2025, Luật Bảo hiểm xã hội có hiệu lực; đây là lần thứ 2, ngày 12/5/2023.',
      'Thứ nhất, ngày 15/6/2024 là hạn nộp danh sách; thứ hai, ngày 20/6/2024 gửi báo cáo; thứ ba, ngày 28/6/2024 họp.',
      'Các nội dung ấy được bàn tại hội nghị thứ ba, ngày 12/5/2023 ở Hà Nội; lễ giỗ vào ngày 30/2 (âm lịch).',
      '---\nkind: directive\n---\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 112-CV/TU\n\nSơn La, ngày 3 tháng 4 năm 2023\n',
      '---\nkind: directive\n---\n\nHà Nội, ngày     tháng 5 năm 2023\n\nNghị quyết của HĐND tỉnh ban hành ngày … tháng … năm 2023.',
    ],
  },
});

const WEEKDAYS = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
] as const;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hai: 1,
    ba: 2,
    tư: 3,
    năm: 4,
    sáu: 5,
    bảy: 6,
    '2': 1,
    '3': 2,
    '4': 3,
    '5': 4,
    '6': 5,
    '7': 6,
  }),
);

/** `ngày 30/2 âm lịch`: every month of the lunar calendar may have thirty days. */
function isLunar(block: Block, words: readonly Word[], { from: at, start, end }: Mention): boolean {
  if (/3[1-9]/u.test(block.text.slice(start, end))) return false;
  const [from, to] = sentenceAround(block, words, at);
  for (let i = from; i < to; i++) {
    const norm = words[i]?.norm;
    if (norm === 'âl' || (norm === 'âm' && words[i + 1]?.norm === 'lịch')) return true;
  }
  return false;
}

/** What stands before a weekday in small letters: `sáng thứ ba`, `vào thứ ba`. Behind anything else, `hội nghị thứ ba`, it is an ordinal. */
const BEFORE_WEEKDAY = new Set(
  'vào sáng trưa chiều tối đêm hôm từ đến tới lúc giờ họp làm nghỉ và hoặc ra mạc tuần'.split(' '),
);

/** `lần thứ 2`, `người thứ ba`: ordinals of something else than days, even with a capital. */
const COUNTED_BY_ORDINAL = new Set('lần người kỳ khóa đợt hạng năm tháng quý giải con đứng vị trí điểm là'.split(' '));

interface Weekday {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

function addWeekdays(
  draft: Draft,
  block: Block,
  words: readonly Word[],
  mentions: readonly Mention[],
  issues: Issue<Slip>[],
): void {
  for (const mention of mentions) {
    if (mention.kind !== 'period' || mention.form.type !== 'day') continue;
    const weekday = weekdayBefore(words, mention.from) ?? weekdayBehind(words, mention.to);
    if (weekday === null || isOrdinal(draft, block, words, weekday)) continue;
    const day = dayMeant(draft, mention.form);
    if (day === null) continue;
    const real = weekdayOf(day);
    if (real === weekday.day) continue;
    const span = spanOfTokens(block, words, Math.min(weekday.from, mention.from), Math.max(weekday.to, mention.to));
    const { year, month, day: number } = dateParts(day);
    const name = nameLike(words[weekday.from], real);
    issues.push({
      at: span,
      data: { fault: 'weekday', date: `${number}/${month}/${year}`, said: weekday.day, real },
      fixes: rewrite(draft, spanOfTokens(block, words, weekday.from, weekday.to), name, false),
      ...(mention.form.year === null ? { severity: 'warning' as const } : {}),
    });
  }
}

/** `thứ Ba, ngày 24/4`, `thứ Năm (12/7)`, `Chủ nhật 14/5/2023`: the weekday whose words end right before the date. */
function weekdayBefore(words: readonly Word[], date: number): Weekday | null {
  let to = date;
  while (words[to - 1]?.norm === ',' || words[to - 1]?.norm === '(') to--;
  return weekdayAt(words, to - 2);
}

/** `ngày 24/4/2023 (thứ Ba)`. */
function weekdayBehind(words: readonly Word[], end: number): Weekday | null {
  const weekday = words[end]?.norm === '(' ? weekdayAt(words, end + 1) : null;
  return weekday !== null && words[weekday.to]?.norm === ')' ? weekday : null;
}

function weekdayAt(words: readonly Word[], at: number): Weekday | null {
  const first = words[at]?.norm;
  if (first !== 'chủ' && first !== 'thứ') return null;
  const second = words[at + 1]?.norm ?? '';
  if (first === 'chủ') return second === 'nhật' ? { day: 0, from: at, to: at + 2 } : null;
  const day = ORDINALS.get(second);
  return day === undefined ? null : { day, from: at, to: at + 2 };
}

/** `Thứ hai, ngày 01/7/2025, …` and `…; thứ ba, ngày …` after `Thứ nhất, …`; `lần thứ 2`. */
function isOrdinal(draft: Draft, block: Block, words: readonly Word[], { from }: Weekday): boolean {
  if (words[from]?.norm === 'chủ') return false;
  const before = words[from - 1];
  const isNamed = words[from + 1]?.capital === true;
  if (COUNTED_BY_ORDINAL.has(before?.norm ?? '')) return true;
  if (!isNamed && before?.kind === 'word' && before.to === words[from]?.from && !BEFORE_WEEKDAY.has(before.norm))
    return true;
  const opens = sentenceAround(block, words, from)[0] === from || before?.norm === ';' || before?.norm === ':';
  return (
    opens &&
    words[from + 1]?.capital === false &&
    draft.text.blocks.some(({ tokens }) =>
      tokens.some(({ norm }, i) => norm === 'nhất' && tokens[i - 1]?.norm === 'thứ'),
    )
  );
}

/** The day that is meant; without a year, the one nearest to the draft's date, if it is near. */
function dayMeant(
  draft: Draft,
  form: { readonly day: number; readonly month: number; readonly year: number | null },
): string | null {
  if (form.year !== null) {
    const period = resolvePeriod({ type: 'day', ...form }, { date: null, current: null });
    return period === null ? null : startOf(period);
  }
  const { date: today } = draft;
  if (today === null) return null;
  const near = [-1, 0, 1]
    .map((years) => isoDate(dateParts(today).year + years, form.month, form.day))
    .filter((day) => Math.abs(daysBetween(today, day)) <= 100);
  return near[0] ?? null;
}

function weekdayOf(iso: string): number {
  // 2023-01-01 was a Sunday.
  const days = daysBetween('2023-01-01', iso) - 1;
  return ((days % 7) + 7) % 7;
}

/** The name of a weekday, with the capital that the words in its place begin with. */
function nameLike(first: Word | undefined, day: number): string {
  const name = WEEKDAYS[day]?.vi ?? '';
  return first?.capital === true ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** `ngày 9 tháng 11 năm 2022` where directives write `ngày 09 tháng 11 năm 2022`. */
function addLongForms(draft: Draft, block: Block, words: readonly Word[], issues: Issue<Slip>[]): void {
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.norm !== 'ngày' || words[at + 2]?.norm !== 'tháng') continue;
    const [day = '', month = ''] = [words[at + 1]?.norm, words[at + 3]?.norm];
    const [rightDay, rightMonth] = [withZero(day, 9), withZero(month, 2)];
    if (rightDay === null || rightMonth === null || (rightDay === day && rightMonth === month)) continue;
    const saysYear = words[at + 4]?.norm === 'năm' && /^[0-9]{4}$/u.test(words[at + 5]?.norm ?? '');
    if (!saysYear) continue;
    const span: Span = spanOfTokens(block, words, at, at + 6);
    const right = `${block.text.slice(words[at]?.start, words[at]?.end).normalize('NFC')} ${rightDay} tháng ${rightMonth} năm ${words[at + 5]?.norm}`;
    issues.push({
      at: span,
      severity: 'warning',
      data: { fault: 'zeros', written: quote(draft, span), right },
      fixes: rewrite(draft, span, right, true),
    });
  }
}

/** A day or month with a zero up to a limit, and without one above it; null for what is neither. */
function withZero(digits: string, upTo: number): string | null {
  if (!/^[0-9]{1,2}$/u.test(digits)) return null;
  const value = Number(digits);
  return value >= 1 && value <= upTo ? `0${value}` : String(value);
}
