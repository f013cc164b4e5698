/** Whether a noun phrase goes on unrestricted, so that a number counts all that it names. */
import type { SentenceView } from './sentence-view.js';

/** Words after a noun phrase that go on with the sentence instead of narrowing the phrase down. */
const BEHIND_WHOLE_NAME = new Set([
  'và',
  'hoặc',
  'với',
  'đạt',
  'tăng',
  'giảm',
  'chiếm',
  'bằng',
  'vượt',
  'so',
  'là',
  'còn',
  'nhưng',
  'thì',
  'nên',
  'cao',
  'thấp',
  'gấp',
  'hiện',
  'ước',
  'tương',
  'hoàn',
  'góp',
  'mỗi',
  'hằng',
  'lên',
  'xuống',
  'trong',
  'tính',
  'đến',
  'tới',
  'năm',
  'tháng',
  'quý',
  'cuối',
  'đầu',
  'lần',
  'trung',
  'bình',
  'nhiều',
  'ít',
  'để',
  'theo',
  'cùng',
  'mà',
  'riêng',
  'gồm',
  'bao',
  'sau',
  'trước',
  'tiếp',
  'thuộc',
  'vào',
  'cả',
  'toàn',
  'như',
  'cụ',
  'đồng',
  'do',
  'thu',
  'cho',
  'nhằm',
]);

/**
 * Whether what was named goes on unrestricted: a sentence part, a time or a place follows. Any other word narrows it down to some of
 * it: `người hưởng lương hưu dưới 1,3 triệu`.
 */
export function isWhole(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (at >= view.to || word === undefined || word.kind !== 'word') return !isThreshold(view, at);
  const everywhere =
    BEFORE_TIME_OR_PLACE.has(word.norm) &&
    view.mentions.some(
      (mention) =>
        mention.kind === 'number' && mention.from === at + 1 && ['63', '34'].includes(mention.value.toString()),
    );
  if (everywhere) return true;
  const led = view.mentions.some(
    (mention) =>
      (mention.kind === 'period' || mention.kind === 'place') &&
      (mention.from === at || (mention.from === at + 1 && BEFORE_TIME_OR_PLACE.has(word.norm))),
  );
  // `1,4 triệu lượt tiếp cận` is no `tiếp theo`.
  if (word.norm === 'tiếp' && !['theo', 'tục', 'đến'].includes(view.words[at + 1]?.norm ?? '')) return false;
  // `người tham gia theo hộ gia đình`, not `theo báo cáo`.
  if (word.norm === 'theo' && GROUPINGS.has(view.words[at + 1]?.norm ?? '')) return false;
  // `… người tham gia BHYT trên tổng dân số …`: what follows is what they are counted against.
  const against = word.norm === 'trên' && (view.words[at + 1]?.norm === 'tổng' || isPeopleAt(view, at + 1));
  return led || against || BEHIND_WHOLE_NAME.has(word.norm);
}

/** `trên dân số 591.270 người`: all those of whom some are counted. */
function isPeopleAt(view: SentenceView, at: number): boolean {
  return view.of.indicator.some(({ from, indicator }) => from === at && PEOPLE.has(indicator));
}

const PEOPLE: ReadonlySet<string> = new Set(['population', 'labour-force', 'labour-force.working-age']);

const GROUPINGS = new Set(['hộ', 'nhóm', 'diện', 'hình', 'hợp', 'mức', 'đối', 'loại', 'phương', 'chế']);

const BEFORE_TIME_OR_PLACE = new Set(['tại', 'ở', 'của', 'trên', 'trong', 'thuộc', 'vào', 'cho', 'do', 'từ', 'khắp']);

/** `người hưởng lương hưu > 5 triệu`: a mark of comparison narrows, too. */
function isThreshold(view: SentenceView, at: number): boolean {
  return ['<', '>', '≤', '≥'].includes(view.words[at]?.norm ?? '');
}
