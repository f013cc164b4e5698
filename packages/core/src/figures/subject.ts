/** Subjects: which names of indicators a figure may be said of. */
import { type IndicatorMention, type Word, wordAt } from '../reading/index.js';
import { type Building, because } from './building.js';
import { cuesBetween, linkText, marksBetween, numberBefore, type SentenceView, saysOnly } from './sentence-view.js';

/** The names before a figure, but for those that only say what an earlier percentage is a percentage of. */
export function subjectsBefore(figure: Building, before: readonly Building[]): readonly IndicatorMention[] {
  const bases = new Set(before.map((other) => other.evidence.base?.from));
  return figure.view.of.indicator.filter((mention) => mention.to <= figure.from && !bases.has(mention.from));
}

/** Within one segment; out of a bracket but not into one that has closed. */
export function isReachable(view: SentenceView, from: number, to: number): boolean {
  if (view.segment(from - 1) !== view.segment(to)) return false;
  const inner = view.bracket(from - 1);
  return inner === 0 || inner === view.bracket(to);
}

/** `phát triển người tham gia BHXH tự nguyện` names an activity, not a count: a name is a subject only outside such phrases. */
export function isSubject(view: SentenceView, mention: IndicatorMention): boolean {
  const before = wordAt(view.words, mention.from - 1)?.norm ?? '';
  // `So với lực lượng lao động trong độ tuổi là 1.052.480 người`
  if (before === 'với' && wordAt(view.words, mention.from - 2)?.norm === 'so' && view.words[mention.to]?.norm === 'là')
    return !mention.listed;
  const leads = BEFORE_NO_SUBJECT.has(before) && !(before === 'với' && isStatedBehind(view, mention));
  return !mention.listed && !leads && !isRequested(view, mention) && !isRateBase(view, mention);
}

/** `với dân số toàn tỉnh 893.400 người`: nothing but its place stands between a name and its number. */
function isStatedBehind(view: SentenceView, { reach }: IndicatorMention): boolean {
  const number = view.of.number.find(({ from }) => from >= reach);
  return number !== undefined && saysOnly(view, reach, number.from, IS_OF_THE_PLACE, 'place', 'hedge');
}

/** Words that say, with a place or without, where something holds: `của toàn tỉnh`, `cả nước`, `trên địa bàn huyện Diễn Châu`. */
export const OF_THE_PLACE: ReadonlySet<string> = new Set(
  'của toàn cả tỉnh thành phố huyện xã nước trên địa bàn'.split(' '),
);

const IS_OF_THE_PLACE = new Set([...OF_THE_PLACE, 'là']);

/** `tỷ lệ tham gia BHYT trên tổng dân số tăng nhanh, với 85,2 triệu người`: what a rate is measured by is not what is counted next. */
export function isRateBase({ words, from: start }: SentenceView, { from, to }: IndicatorMention): boolean {
  let at = from - 1;
  while (words[at]?.norm === 'số' || words[at]?.norm === 'tổng') at--;
  if (words[at]?.norm !== 'trên' || words[to]?.kind === 'number') return false;
  for (let i = at - 1; i >= start && words[i]?.kind === 'word'; i--) if (words[i]?.norm === 'lệ') return true;
  return false;
}

/** `chưa (được) tham gia BHYT`: said of those who are not among them. */
export function isNegated(word: Word | undefined): boolean {
  return NEGATIONS.has(word?.norm ?? '');
}

const NEGATIONS = new Set(['chưa', 'không', 'ngừng', 'dừng']);

const BEFORE_NO_SUBJECT = new Set('triển khích động cho trợ với của đối lợi mọi hơn bằng theo hợp tra kê'.split(' '));

/**
 * `số người nộp hồ sơ hưởng trợ cấp thất nghiệp`, `đề nghị hưởng`, `xin hưởng`, `đủ điều kiện hưởng`: those who ask for a benefit; `chưa tham
 * gia BHYT`: those who have none.
 */
export function isRequested({ words }: SentenceView, { from }: IndicatorMention): boolean {
  const before = wordAt(words, from - 1);
  return asks(before) || isNegated(before?.norm === 'được' ? words[from - 2] : before);
}

/** Whether a word closes one that says that somebody asks for something: `nộp hồ sơ`, `đề nghị`, `đăng ký`, `yêu cầu`. */
export function asks(word: Word | undefined): boolean {
  return REQUESTS.has(word?.norm ?? '');
}

const REQUESTS = new Set(['sơ', 'nghị', 'xin', 'ký', 'kiện', 'cầu']);

/**
 * `Hai nhóm do NSNN đóng và hỗ trợ đóng có …`, `thu BHXH và thu BHYT đạt tổng …`: what is counted is more than the one that is named,
 * and neither of the two. `và` behind a number joins two statements, not two names.
 */
export function isJoined(view: SentenceView, mention: IndicatorMention, to: number): boolean {
  if (SEVERAL.has(wordAt(view.words, mention.from - 1)?.norm ?? '')) return true;
  const next = view.words[mention.reach];
  if (mention.reach < to - 1 && JOINS.has(next?.norm ?? '')) {
    const goesOn = view.mentions.some(
      (other) =>
        (other.kind === 'number' || other.kind === 'hedge' || other.kind === 'cue') && other.from === mention.reach + 1,
    );
    if (!goesOn) return true;
  }
  const near = view.words.slice(Math.max(view.from, mention.from - 3), mention.from);
  if (!near.some(({ norm }) => JOINS.has(norm))) return false;
  return view.of.indicator.some(
    (other) =>
      other.to < mention.from &&
      mention.from - other.to <= 3 &&
      !isCounted(view, other) &&
      JOINS.has(view.words[other.to]?.norm ?? '') &&
      linkText(view, other.to + 1, mention.from)
        .split(' ')
        .every((norm) => LIST_HEADS.has(norm)),
  );
}

/** `đạt 91,18% dân số và số thu … là …`, `983 người nộp hồ sơ hưởng trợ cấp thất nghiệp và số người … là …`: a name that has its number before it. */
function isCounted(view: SentenceView, { from }: IndicatorMention): boolean {
  const number = numberBefore(view, from);
  if (number === null || from - number.to > 6 || marksBetween(view, number.to, from, ',;:(.')) return false;
  return !view.of.indicator.some((other) => other.from >= number.to && other.to <= from);
}

const JOINS = new Set(['và', 'cùng', '+']);
const SEVERAL = new Set(['hai', 'ba', 'bốn', '2', '3', '4', '02', '03', '04', 'cả']);
/** Words that a further name of a list may begin with. */
const LIST_HEADS = new Set(['', 'số', 'tổng', 'nhóm', 'các', 'với', 'cả', 'người']);

/** `…, tổng cộng 5.360 tỷ đồng`, `…, tổng là 5.360 tỷ đồng`: nothing but a word for a sum stands between a mark and the number. */
export function isGrandTotal(view: SentenceView, at: number, word = ''): boolean {
  let end = at;
  while (end > view.from && ['là', 'đạt', 'có', ':', 'được', 'gồm'].includes(view.words[end - 1]?.norm ?? '')) end--;
  let start = end;
  while (start > view.from && view.words[start - 1]?.kind === 'word' && end - start < 3) start--;
  const opened = start === view.from || view.words[start - 1]?.kind === 'punctuation';
  const said = linkText(view, start, end);
  return opened && said.includes(word) && GRAND_TOTALS.has(said);
}

const GRAND_TOTALS = new Set([
  'tổng cộng',
  'tổng số',
  'tổng',
  'cộng',
  'cộng lại',
  'cả thảy',
  'tất cả',
  'cộng chung',
  'tính chung',
]);

/** `102.400 người tham gia BHXH tự nguyện và BHYT hộ gia đình`: another name goes on the count, and no number of its own follows. */
export function isCountedTogether(view: SentenceView, mention: IndicatorMention): boolean {
  const at = mention.reach;
  if (!JOINS.has(view.words[at]?.norm ?? '')) return false;
  const other = view.of.indicator.find(({ from }) => from === at + 1);
  if (other === undefined && !COUNTED.has(linkText(view, at + 1, at + 3))) return false;
  for (let i = other?.to ?? at + 1; i < view.to; i++) {
    if (view.words[i]?.kind === 'punctuation') return true;
    if (view.mentions.some((found) => (found.kind === 'number' || found.kind === 'hedge') && found.from === i))
      return false;
  }
  return true;
}

const COUNTED = new Set(['trợ cấp', 'lương hưu', 'chế độ', 'người hưởng', 'người tham', 'một lần', '1 lần']);

/** Words that may stand between a short name and its number. */
const BESIDE = new Set([
  'là',
  'đạt',
  'có',
  ':',
  'với',
  'tăng',
  'giảm',
  'gấp',
  'lên',
  'hiện',
  'còn',
  'được',
  'đã',
  'tới',
  'đến',
  'ước',
  'khoảng',
  'người',
  'tham',
  'gia',
  'mới',
  'thêm',
  '-',
  'toàn',
  'tỉnh',
  'chỉ',
]);

/** Whether a name ends right beside a number: only link words stand between. */
export function isBeside(view: SentenceView, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) if (!BESIDE.has(view.words[i]?.norm ?? '')) return false;
  return true;
}

/**
 * `15 địa phương đạt tỷ lệ bao phủ BHYT trên 95%`, `767 đơn vị nợ BHXH trên 300 triệu đồng`: a name that goes on from a count of other
 * things says of which ones it is true; its number is a threshold.
 */
export function isModifier(view: SentenceView, mention: IndicatorMention, before: readonly Building[]): boolean {
  const counted = before.filter((other) => other.to <= mention.from).at(-1);
  if (counted !== undefined && cuesBetween(view, counted.to, mention.from, 'parts').length > 0) return false;
  // `5.400 người nộp hồ sơ và số người có quyết định hưởng trợ cấp là …`: the next statement.
  if (wordAt(view.words, mention.from - 1)?.norm === 'số' && wordAt(view.words, mention.from - 2)?.norm === 'và')
    return false;
  return (
    counted !== undefined &&
    counted.kind === 'count' &&
    counted.indicator === null &&
    counted.inherits &&
    counted.unit !== '' &&
    !marksBetween(view, counted.to, mention.from, ',;:().') &&
    !cuesBetween(view, counted.to, mention.from, 'attain').some((cue) => cue.from > counted.to + 8)
  );
}

/** Takes a name for the indicator of a figure. */
export function name(figure: Building, mention: IndicatorMention): void {
  figure.indicator = mention.indicator;
  because(figure, 'indicator', mention);
}
