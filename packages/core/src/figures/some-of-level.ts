/** Levels that count only some of what their indicator names: a group, one scheme, newcomers, what was settled, one channel. */
import type { IndicatorMention, Word } from '../reading/index.js';
import type { Building } from './building.js';
import { recordOf } from './record.js';
import { afterLastMark, linkText, type SentenceView } from './sentence-view.js';
import { isWhole } from './whole-name.js';

/** Whether a number counts only some of what the phrase behind it names. */
export function countsSomeOfPhrase(figure: Building, phrase: IndicatorMention): boolean {
  const { view, from } = figure;
  const { reach } = phrase;
  return (
    !isWhole(view, reach) ||
    saysHowMuchEachHas(view, reach) ||
    isDescribed(figure, reach) ||
    isOfGroup(view, from) ||
    isInChannel(figure, phrase)
  );
}

/** Whether a number counts only some of what the subject before it names. */
export function countsSomeOfSubject(figure: Building, subject: IndicatorMention): boolean {
  const { view } = figure;
  return (
    isNarrowed(view, subject) ||
    isOfAge(figure, subject) ||
    isOfNewcomers(view, subject) ||
    isSettled(figure, subject) ||
    isOfOneScheme(view, subject)
  );
}

/** `Số người tham gia BHXH bắt buộc của khối doanh nghiệp là …`: the group that the subject goes on with, some of all. */
function isNarrowed({ words }: SentenceView, { reach }: IndicatorMention): boolean {
  const [group, rest] = [words[reach + 1]?.norm ?? '', words[reach + 2]?.norm ?? ''];
  return OF.has(words[reach]?.norm ?? '') && (OF_WHOM.has(group) || WHERE.has(`${group} ${rest}`));
}

/** `chậm đóng dưới 1 tháng 30.115 triệu đồng; từ 1 tháng trở lên 112.745 triệu đồng`: what is as old as that, some of all. */
function isOfAge({ view, from }: Building, { reach }: IndicatorMention): boolean {
  const start = Math.max(reach, afterLastMark(view, reach, from));
  if (!BOUNDS_AGE.has(view.words[start]?.norm ?? '') || view.words[start + 1]?.kind !== 'number') return false;
  return view.of.unit.some((unit) => unit.measure === 'duration' && unit.from > start && unit.to <= from);
}

const BOUNDS_AGE = new Set(['dưới', 'trên', 'từ', 'quá']);

/** `Số tiền nợ đóng các đơn vị đã nộp là 1.127 tỷ đồng`, `số tiền chậm đóng được thu hồi`: what is no longer owed, some of what was. */
function isSettled({ view, from, kind }: Building, { indicator, reach }: IndicatorMention): boolean {
  if (kind !== 'money' || recordOf(indicator).measure !== 'stock') return false;
  for (let i = reach; i < from - 1; i++) {
    const norm = view.words[i]?.norm;
    if ((norm === 'đã' || norm === 'được') && SETTLES.has(view.words[i + 1]?.norm ?? '')) return true;
  }
  return false;
}

const SETTLES = new Set(['nộp', 'thu', 'khắc', 'trả', 'đóng', 'thanh', 'khoanh', 'xóa']);

/** `nợ BHYT là 3.000 tỷ đồng`: of what is owed to all schemes, the share of one. `nợ BHXH` may mean all. */
function isOfOneScheme({ words }: SentenceView, { indicator, to }: IndicatorMention): boolean {
  const last = words[to - 1]?.norm ?? '';
  const before = words[to - 2]?.norm ?? '';
  return indicator === 'late-payment.amount' && ONE_SCHEME.has(last) && before !== ',' && before !== 'và';
}

const ONE_SCHEME = new Set(['bhyt', 'bhtn']);

/** `Tổng số người tham gia BHXH tự nguyện tăng mới là 461 người`: those who joined. */
function isOfNewcomers({ words }: SentenceView, { reach }: IndicatorMention): boolean {
  const said = `${words[reach]?.norm} ${words[reach + 1]?.norm}`;
  return (
    NEWLY.has(said) ||
    (words[reach]?.norm === 'mới' && words[reach + 1]?.norm !== 'đạt' && words[reach + 1]?.norm !== 'chỉ')
  );
}

const NEWLY = new Set(['tăng mới', 'phát triển', 'tăng thêm', 'vận động', 'tham gia']);

const OF = new Set(['của', 'thuộc', 'trong', 'ở', 'tại', 'theo']);

const WHERE = new Set(['thành thị', 'nông thôn', 'khu vực', 'miền núi', 'vùng cao', 'vùng sâu', 'vùng nông']);

const OF_WHOM = new Set(['khối', 'nhóm', 'loại', 'doanh', 'lực', 'hộ', 'diện', 'hình', 'độ', 'học', 'đối']);

/** `trên mạng xã hội đăng 2.860 tin, bài`, `trên Báo Nghệ An 45 tin, bài`: what is published in one place, said before the number. */
function isInChannel({ view, from, unit }: Building, { to, reach }: IndicatorMention): boolean {
  if (!PUBLISHED.has(unit) || reach > to) return false;
  for (let i = from - 1; i >= view.from; i--) {
    const { norm, kind } = view.words[i] as Word;
    if (kind === 'number' || norm === ';') return false;
    if (norm !== 'trên' && norm !== 'qua') continue;
    return !NO_CHANNEL.has(view.words[i + 1]?.norm ?? '') && !NO_CHANNEL.has(linkText(view, i + 1, i + 3));
  }
  return false;
}

const PUBLISHED = new Set(['tin, bài', 'tin', 'bài']);

const NO_CHANNEL = new Set(['địa', 'các', 'cơ', 'toàn', 'cả', 'đó', 'tinh', 'phương', 'báo chí']);

/** `2.600 người hưởng lương hưu thấp hơn mức lương cơ sở`: how much each of them has; `cao hơn năm trước` is how many they are. */
function saysHowMuchEachHas({ words, of }: SentenceView, at: number): boolean {
  if (words[at + 1]?.norm !== 'hơn' || !['cao', 'thấp', 'nhiều', 'ít'].includes(words[at]?.norm ?? '')) return false;
  const isMoney = of.unit.some(({ measure, from }) => measure === 'money' && from > at && from <= at + 5);
  return isMoney || (words[at + 2]?.norm === 'mức' && words[at + 3]?.norm !== 'năm');
}

/** `12.310 người tham gia BHXH tự nguyện là nữ`: what they are, not how many. */
function isDescribed({ view }: Building, at: number): boolean {
  const next = view.words[at + 1];
  return (
    view.words[at]?.norm === 'là' &&
    next?.kind === 'word' &&
    !view.mentions.some((mention) => (mention.kind === 'hedge' || mention.kind === 'number') && mention.from === at + 1)
  );
}

/**
 * `Khối doanh nghiệp ngoài nhà nước có 81.200 người tham gia BHXH`: the group that heads the clause is who is counted, some of all
 * participants.
 */
function isOfGroup(view: SentenceView, at: number): boolean {
  let start = afterLastMark(view, view.from, at);
  while (start < at && LEADING.has(view.words[start]?.norm ?? '')) start++;
  const pair = `${view.words[start]?.norm} ${view.words[start + 1]?.norm}`;
  const isGroup = GROUPS.has(view.words[start]?.norm ?? '') || GROUPS.has(pair);
  return isGroup && !view.words.slice(start + 1, at).some((word) => word.kind === 'number');
}

const LEADING = new Set([
  'trong',
  'đó',
  'riêng',
  'với',
  'ở',
  'các',
  'số',
  'còn',
  'đối',
  'cả',
  'hai',
  'ba',
  'tại',
  'thuộc',
]);

const GROUPS = new Set([
  'nhóm',
  'khối',
  'loại hình',
  'thành phần',
  'khu vực nhà',
  'khu vực ngoài',
  'khu vực phi',
  'khu vực kinh',
  'khu vực doanh',
  'khu vực fdi',
  'khu vực có',
  'khu vực công',
  'khu vực tư',
]);
