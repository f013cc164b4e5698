/** The name before a figure that says what it counts: `Số người tham gia BHYT … đạt 861.240 người`. */
import type { IndicatorMention } from '../reading/index.js';
import { SCHEMES } from '../vocabulary/index.js';
import type { Building } from './building.js';
import { isMeasuredIn, recordOf } from './record.js';
import { linkText, numberBefore, type SentenceView, saysOnly } from './sentence-view.js';
import {
  isBeside,
  isJoined,
  isModifier,
  isRateBase,
  isReachable,
  isRequested,
  isSubject,
  subjectsBefore,
} from './subject.js';

/** The nearest name before a figure in its segment that its unit fits. A short name must stand right beside it. */
export function subjectBefore(figure: Building, before: readonly Building[]): IndicatorMention | null {
  const { view, from } = figure;
  const mentions = subjectsBefore(figure, before).filter((mention) => isReachable(view, mention.to, from));
  const nearest = mentions.at(-1);
  if (nearest === undefined) return null;
  // `số người tham gia BHYT đạt 92,04% dân số (91,074 triệu người)`: what stands between is a rate of the very count.
  const fits = (mention: IndicatorMention) => isMeasuredIn(recordOf(mention.indicator), figure);
  if (nearest.listed || isRateBase(view, nearest) || isModifier(view, nearest, before) || isJoined(view, nearest, from))
    return null;
  if (hasOwnLabel(view, nearest.reach, from) || isFine(view, nearest.reach, from)) return null;
  if (hasOwnSubject(figure) && view.bracket(nearest.from) !== view.bracket(from)) return null;
  // A limit is no level: `số lao động tham gia BHXH không quá 100 người`.
  if (figure.hedge === 'atMost' || figure.hedge === 'atLeast') return null;
  if (nearest.short)
    return fits(nearest) &&
      isBeside(view, behindTime(view, nearest.to), from) &&
      !endsList(view, nearest) &&
      !isOfPaper(view, nearest) &&
      !isRequested(view, nearest)
      ? nearest
      : null;
  // A bare number is a value only right beside the name: `vinh dự là 1 trong 7 chỉ tiêu` counts something else.
  if (
    figure.unit === '' &&
    figure.kind === 'count' &&
    (!isBeside(view, nearest.to, from) || view.words[figure.to]?.norm === 'trong' || figure.number.value.d !== 1n)
  )
    return null;
  return fits(nearest) && isSubject(view, nearest) ? nearest : null;
}

/** `chi KCB BHYT 17.837 tỷ đồng, chi quản lý bộ máy 1.579 tỷ đồng`: behind the number of a name another amount, or another group, is named. */
function hasOwnLabel(view: SentenceView, from: number, to: number): boolean {
  if (isOtherGroup(view, from, to)) return true;
  let head = to;
  while (head > from && view.words[head - 1]?.norm !== ',' && view.words[head - 1]?.norm !== 'và') head--;
  if (head <= from || !OF_MONEY.has(view.words[head]?.norm ?? '')) return false;
  const before = numberBefore(view, head);
  return (
    before !== null &&
    before.from >= from &&
    !saysOnly(view, head + 1, to, BESIDE_LABEL, 'period', 'place', 'hedge', 'cue')
  );
}

/** `xử phạt hành vi chậm đóng BHXH 65 đơn vị với số tiền phạt là 6,24 tỷ đồng`: what is paid for it. */
function isFine({ words }: SentenceView, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i > to - 4; i--) if (words[i]?.norm === 'phạt') return true;
  return false;
}

/** `nhóm hộ gia đình 812.400 người, nhóm học sinh, sinh viên 698.150 người`: another group, which no name is known of. */
function isOtherGroup(view: SentenceView, from: number, to: number): boolean {
  const before = numberBefore(view, to);
  if (before === null || before.from < from) return false;
  for (let i = to - 1; i > before.to; i--)
    if (GROUPS.has(view.words[i]?.norm ?? ''))
      return view.words[i - 1]?.kind === 'punctuation' || view.words[i - 1]?.norm === 'và';
  return false;
}

const GROUPS = new Set(['nhóm', 'khối']);

/** What names of money begin with: `bội chi`, `kết dư`, `xuất toán` as well. */
const OF_MONEY = new Set('chi thu tiền nợ quỹ kinh vốn phí lãi số bội kết xuất thâm'.split(' '));
const BESIDE_LABEL = new Set(
  'là đạt có được đã này đó trên lên tới đến còn lại ước chỉ mới cả năm tiền thu'.split(' '),
);

/** `Tổng số thu (trong) năm 2025 là 147.381 tỷ đồng`: the end of the time right behind a name. */
function behindTime({ words, of }: SentenceView, at: number): number {
  const start = words[at]?.norm === 'trong' ? at + 1 : at;
  return of.period.find(({ from }) => from === start)?.to ?? at;
}

/** `số người tham gia BHXH, BHYT, BHTN đạt 13,2 triệu người`: the last of a list that is counted together. */
function endsList({ words }: SentenceView, { from }: IndicatorMention): boolean {
  const mark = words[from - 1]?.norm;
  return (mark === ',' || mark === 'và') && SCHEMES.has(words[from - 2]?.norm ?? '');
}

/** `cấp mã số BHXH là 77,9 triệu`, `sổ BHXH`, `thẻ BHYT`: what is issued, not who takes part. */
function isOfPaper({ words }: SentenceView, { from }: IndicatorMention): boolean {
  const before = words[from - 1]?.norm ?? '';
  return before === 'sổ' || before === 'thẻ' || (before === 'số' && words[from - 2]?.norm === 'mã');
}

/** `(số người còn phải phát triển … là 1,26 triệu người)`: a bracket that says in words what it counts. */
function hasOwnSubject({ view, from }: Building): boolean {
  const bracket = view.bracket(from);
  if (bracket === 0) return false;
  let start = from;
  while (start > view.from && view.bracket(start - 1) === bracket) start--;
  return /(?:^|\s)(?:số|tổng|mức|tỷ lệ) \p{L}/u.test(linkText(view, start, from));
}
