/** A step of binding: where a figure holds. */
import { type Mention, type PlaceMention, type Word, wordAt } from '../reading/index.js';
import { perForm } from '../text/index.js';
import { countWords, firms } from '../vocabulary/index.js';
import { bareName } from './bare-name.js';
import { type Building, because } from './building.js';
import { AVERAGE_OF, isApart, MEASURED_BY } from './measured-by.js';
import { type PlaceMemory, resolveAmong } from './resolve-place.js';
import { isResult } from './says-level.js';
import { marksBetween, numberAfter, numberBefore, perSentence, type SentenceView } from './sentence-view.js';

/** Fills in the place of the figures of a sentence, and moves the memory on. */
export function bindPlaces(view: SentenceView, figures: readonly Building[], memory: PlaceMemory): void {
  // `kế hoạch BHXH Việt Nam giao`: a national body names who acts, not where.
  const mentions = view.of.place.filter(
    (mention) =>
      !(mention.body && mention.scope === 'country') &&
      !isDateline(view, mention) &&
      !isOfRank(view.words, mention) &&
      !isOfFirm(view.words, mention) &&
      !isMergedWith(view.words, view.mentions, mention),
  );
  for (const figure of figures) {
    if (!figure.inherits) continue;
    const mention =
      listed(view, figure, mentions) ??
      bareName(view, figure, mentions) ??
      behind(view, figure, mentions) ??
      ahead(view, figure, mentions);
    if (mention === null)
      figure.place =
        carries(figure) && !entityBefore(view, figure) && !isNamedSubject(view, figure) && !isOfSeveral(view, figure)
          ? memory.place
          : null;
    else if (mention.to <= figure.from && isLastOfSeveral(view, mention, mentions)) figure.place = null;
    else {
      figure.place = resolveAmong(mention, mentions, memory);
      because(figure, 'place', mention);
      // The territory of a province before the merger is some of the one that has its name now.
      if (figure.indicator !== null && isFormer(view, mention)) {
        figure.subset = true;
        figure.partOf = figure.indicator;
      }
    }
  }
  const opening = mentions.find(
    (mention) =>
      mention.from - view.from <= 4 ||
      (!isYardstick(view, mention) && figures.some((figure) => figure.evidence.place?.from === mention.from)),
  );
  if (opening !== undefined && mentions.some((mention) => isLastOfSeveral(view, mention, mentions))) return;
  if (opening !== undefined && !isFormer(view, opening) && wordAt(view.words, opening.from - 1)?.norm !== 'riêng')
    memory.place = resolveAmong(opening, mentions, memory);
  else if (opening === undefined && figures.some((figure) => entityBefore(view, figure))) memory.place = null;
}

/** `Công ty cổ phần Tập đoàn Xây dựng Hòa Bình`: a place that a firm is called after; `Công ty A tại Hòa Bình` says where it is. */
export function isOfFirm(words: readonly Word[], { from }: PlaceMention): boolean {
  if (words[from]?.capital !== true) return false;
  for (let i = from - 1; i > 0 && i > from - 10; i--) {
    const { norm, kind } = words[i] as Word;
    if (kind !== 'word' || AT.has(norm) || norm === 'thuộc') return false;
    if (norm === 'ty' || norm === 'đoàn')
      return FIRMS.has(`${words[i - 1]?.norm} ${norm}`) && words[i - 2]?.norm !== 'các';
  }
  return false;
}

const FIRMS = new Set(['công ty', 'tập đoàn']);

/** `đứng thứ 3 cả nước`, `cao nhất toàn quốc`, `trong tốp đầu cả nước`: among whom one is ranked, not where. */
export function isOfRank(words: readonly Word[], { from, scope, body }: PlaceMention): boolean {
  if (body || (scope !== 'country' && scope !== 'whole-province' && scope !== 'region')) return false;
  let at = from - 1;
  while (TO_THE_REST.has(words[at]?.norm ?? '')) at--;
  const [before, last] = [wordAt(words, at - 1)?.norm ?? '', words[at]?.norm ?? ''];
  return RANKS.has(before) || BEST.has(last) || (last === 'đầu' && BEFORE_TOP.has(before));
}

const TO_THE_REST = new Set(['của', 'trong', 'trên', 'so', 'với']);
const RANKS = new Set(['thứ', 'hạng', 'tốp', 'top']);
const BEST = new Set(['nhất', 'nhì']);
const BEFORE_TOP = new Set(['đứng', 'dẫn', 'tốp', 'top', 'nhóm', 'hàng', 'đi']);

/** `sau khi sáp nhập 3 tỉnh Lâm Đồng, Bình Thuận và Đắk Nông`, `hợp nhất với Long An`: what was put together, not where. */
export function isMergedWith(words: readonly Word[], mentions: readonly Mention[], { from }: PlaceMention): boolean {
  let at = from - 1;
  const last = words[at];
  if (last === undefined || (last.kind !== 'number' && !AMONG_MERGED.has(last.norm) && !MERGED.has(last.norm)))
    return false;
  for (; at > 0; at--) {
    const word = words[at] as Word;
    const place = mentions.find((other) => other.kind === 'place' && other.to === at + 1);
    if (place !== undefined) at = place.from;
    else if (word.kind !== 'number' && !AMONG_MERGED.has(word.norm)) break;
  }
  const said = `${wordAt(words, at - 1)?.norm} ${words[at]?.norm}`;
  return said === 'sáp nhập' || said === 'hợp nhất' || said === 'sát nhập';
}

const MERGED = new Set(['nhập', 'nhất']);
const AMONG_MERGED = new Set([
  ',',
  'và',
  'với',
  'tỉnh',
  'thành',
  'phố',
  'các',
  'hai',
  'ba',
  'của',
  'từ',
  'cùng',
  'vào',
]);

/** `Quận Cầu Giấy, quận Đống Đa và quận Ba Đình có tổng cộng 612.400 người`: of all of them together. */
function isLastOfSeveral(
  view: SentenceView,
  { from, scope }: PlaceMention,
  mentions: readonly PlaceMention[],
): boolean {
  const mark = wordAt(view.words, from - 1)?.norm;
  if (mark !== 'và' && mark !== ',') return false;
  // `huyện Bắc Quang, tỉnh Hà Giang` is one place, `Nghệ An, Hà Tĩnh` are two.
  return mentions.some(
    (other) => other.to === from - 1 && (mark === 'và' || (scope === 'province' && other.scope === 'province')),
  );
}

/** `tỉnh Gia Lai cũ`, `tỉnh Lâm Đồng (cũ)`, `khu vực Bình Định trước đây`, `Hà Giang trước sáp nhập`. */
function isFormer({ words }: SentenceView, { to, scope }: PlaceMention): boolean {
  if (scope !== 'province') return false;
  const at = words[to]?.norm === '(' ? to + 1 : to;
  const [first, second] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? ''];
  return first === 'cũ' || (first === 'trước' && ['đây', 'kia', 'khi', 'sáp', 'hợp'].includes(second));
}

/**
 * A firm, a school, a hamlet that the sentence speaks of: what it counts is its own, not its province's
 * (`Công ty Hoàng Gia có 1.200 người tham gia BHXH`).
 */
function entityBefore(view: SentenceView, figure: Building): boolean {
  return firstEntity(view) < figure.from;
}

/** The last word of the first entity's kind in a sentence; infinity where none is named. */
const firstEntity = perSentence((view): number => {
  for (let i = view.from; i < view.to; i++) {
    const word = view.words[i] as Word;
    if (!beginsEntity(word.form)) continue;
    const pair = `${word.norm} ${view.words[i + 1]?.norm}`;
    const length = ENTITIES.has(pair) ? 2 : ENTITIES.has(word.norm) ? 1 : 0;
    if (length === 0) continue;
    const next = view.words[i + length];
    if (next === undefined || view.words[i - 1]?.norm === 'ngành') continue;
    if (
      (next.capital && !next.upper) ||
      next.norm === 'này' ||
      next.norm === 'có' ||
      next.norm === 'hiện' ||
      next.norm === 'tôi' ||
      next.norm === 'chúng' ||
      COLLECTORS.has(pair) ||
      // `là Công ty cổ phần …`: a capital within the sentence begins a name.
      (word.capital && !word.upper && i > view.from && pair === 'công ty')
    )
      return i + length;
  }
  return Number.POSITIVE_INFINITY;
});

const beginsEntity = perForm(({ norm }) => [...ENTITIES].some((kind) => kind === norm || kind.startsWith(`${norm} `)));

/** `Cộng cả 3 tỉnh có 321.870 người`, `Hai tỉnh có …`, `tính chung 5 địa phương`: a sum over places, not the one spoken of before. */
function isOfSeveral(view: SentenceView, { from }: Building): boolean {
  return firstSeveral(view) < from;
}

/** The word that says which localities a sentence counts together; infinity where it counts none. */
const firstSeveral = perSentence(({ words, from, to }): number => {
  for (let i = from + 1; i < to; i++) {
    if (!LOCALITIES.has(words[i]?.norm ?? '') || words[i + 1]?.capital === true) continue;
    const count = words[i - 1] as Word;
    const isSum = i - 1 === from || SUMMING.has(words[i - 2]?.norm ?? '');
    const isSome = count.kind === 'number' ? !ALL_OR_ONE.has(count.norm) : SEVERAL.has(count.norm);
    if (isSum && isSome) return i;
  }
  return Number.POSITIVE_INFINITY;
});

const SUMMING = new Set(['cộng', 'cả', 'chung']);
/** `cả năm tỉnh …` is said of the whole year. */
const SEVERAL = new Set(countWords.slice(2).filter((word) => word !== 'năm'));
/** All provinces there were or are make the country. */
const ALL_OR_ONE = new Set(['1', '63', '34']);
const LOCALITIES = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'địa']);

/** `Riêng Mộ Đức có 3.842 người`: a name that no record knows is a place of its own, not the one spoken of before. */
function isNamedSubject(view: SentenceView, { from }: Building): boolean {
  let at = from - 1;
  while (at > view.from && BEHIND_NAME.has(view.words[at]?.norm ?? '')) at--;
  if (at === from - 1) return false;
  const [last, first] = [view.words[at], view.words[at - 1]];
  const isName =
    last?.kind === 'word' &&
    last.capital &&
    !last.upper &&
    first?.kind === 'word' &&
    first.capital &&
    !first.upper &&
    last.spaced;
  return isName && !view.mentions.some((mention) => mention.from <= at && at < mention.to) && last.norm !== 'nam';
}

const BEHIND_NAME = new Set(['hiện', 'đã', 'mới', 'đạt', 'có', 'là', 'với', 'thu', 'được']);

const COLLECTORS = new Set(['bưu điện', 'đại lý']);
const ENTITIES = new Set([
  ...COLLECTORS,
  ...firms.map((firm) => firm.split(' ', 2).join(' ')),
  'htx',
  'chi nhánh',
  'công nghiệp',
  'kcn',
  'bệnh viện',
  'trường',
  'học viện',
  'đại học',
  'trung tâm',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'khu phố',
  'tổ dân',
  'chi bộ',
  'chi hội',
  'hội',
  'câu lạc',
]);

function carries(figure: Building): boolean {
  return (
    figure.indicator !== null ||
    figure.role === 'growth' ||
    figure.role === 'multiple' ||
    figure.role === 'share' ||
    isResult(figure) ||
    figure.kind === 'count' ||
    figure.kind === 'money'
  );
}

/** `Hà Nội, ngày 18 tháng 9 năm 2023`: where a letter was signed. */
function isDateline(view: SentenceView, mention: PlaceMention): boolean {
  const next = view.words[mention.to]?.norm;
  if (next === '(') return mention.from === view.from && isAgency(view, mention.to + 1);
  return next === ',' && view.words[mention.to + 1]?.norm === 'ngày' && view.to - view.from <= 14;
}

/** `Hà Nội (TTXVN 2/1) Đến hết năm …`: where the agency reports from. */
function isAgency({ words, to }: SentenceView, at: number): boolean {
  if (words[at]?.upper !== true) return false;
  let end = at + 1;
  while (end < to && end < at + 6 && (words[end]?.kind === 'number' || '/-'.includes(words[end]?.norm ?? ' '))) end++;
  const [close, next] = [words[end], words[end + 1]];
  return close?.norm === ')' && (next?.capital === true || next?.norm === '-' || next?.norm === '.');
}

/** `Bà Rịa - Vũng Tàu (gần 200 tỷ), Bắc Giang (109 tỷ)`: the name right before the bracket. */
function listed(view: SentenceView, figure: Building, mentions: readonly PlaceMention[]): PlaceMention | null {
  const opener = figure.from - 1;
  if (view.words[opener]?.norm !== '(' && view.words[opener]?.norm !== ':') return null;
  return mentions.find((mention) => mention.to === opener && mention.scope !== 'country') ?? null;
}

/** `có 12.345 người tham gia tại huyện Bát Xát`: behind the figure in its clause, with no other number between. */
function behind(view: SentenceView, figure: Building, mentions: readonly PlaceMention[]): PlaceMention | null {
  const next = numberAfter(view, figure.to);
  const right = mentions.find((found) => found.from === figure.to && !found.body);
  if (right !== undefined) return right;
  // `1,13 triệu dân ở 19 xã, phường TP.HCM`: where the next number's things are.
  if (next !== null && figure.to + 1 === next.from && AT.has(view.words[figure.to]?.norm ?? '')) {
    const unit = view.of.unit.find((found) => found.from === next.to);
    return mentions.find((found) => found.from === (unit?.to ?? next.to) && !found.body) ?? null;
  }
  const mention = mentions.find(
    (found) =>
      found.from >= figure.to &&
      !found.body &&
      (next === null || found.from < next.from) &&
      !marksBetween(view, figure.to, found.from, ',;().:'),
  );
  // `giảm 0,4 điểm phần trăm so với cùng kỳ và thấp hơn bình quân cả nước (3,9%)`, `thấp hơn 3,1% so với bình quân toàn tỉnh`.
  if (mention === undefined || isYardstick(view, mention) || isComparedBehind(view, figure, mention)) return null;
  const lead = view.words[mention.from - 1]?.norm ?? '';
  // `cả nước đạt 94,3% và vùng Tây Nguyên đạt 92,1%`: the next number's place.
  if (NEXT.has(lead) && next !== null) return null;
  return AT.has(lead) || mention.scope !== 'province' ? mention : null;
}

/** `3,1% so với (mức) bình quân (chung của) toàn tỉnh`: what a number is set against right behind it. */
function isComparedBehind({ words }: SentenceView, { to }: Building, { from }: PlaceMention): boolean {
  let at = from - 1;
  while (at > to && AVERAGE_OF.has(words[at]?.norm ?? '')) at--;
  return at === to + 1 && words[at]?.norm === 'với' && words[to]?.norm === 'so';
}

const NEXT = new Set(['và', 'còn', 'khi', 'nhưng']);
const AT = new Set(['tại', 'ở', 'của', 'trên', 'trong', 'khắp']);

/** Whether no number stands before a place in its segment: `…, chiếm 13,1% toàn tỉnh; 118.300 người …` says `toàn tỉnh` of its own number. */
function opensSegment(view: SentenceView, { from }: PlaceMention): boolean {
  const before = numberBefore(view, from);
  return before === null || view.segment(before.from) !== view.segment(from);
}

/** `thấp hơn bình quân cả nước (3,9%)`: the level that opens the bracket behind a place. */
function isInBracketBehind({ view, from, role }: Building, { to }: PlaceMention): boolean {
  return from === to + 1 && view.words[to]?.norm === '(' && (role === 'level' || role === 'average');
}

/**
 * `gấp 1,5 lần Hà Tĩnh (30.000 người) và bằng 18% …`, `thấp hơn bình quân chung của cả nước (94,2%)`: what something is measured by holds for
 * its bracket alone.
 */
function isYardstick(view: SentenceView, { from, to }: PlaceMention): boolean {
  const { words } = view;
  let at = from - 1;
  while (AVERAGE_OF.has(words[at]?.norm ?? '')) at--;
  // `thấp hơn bình quân chung của cả nước 1,5%`
  const isAverage = at < from - 1 && words[to]?.kind === 'number' && isApart(view, to);
  if (words[to]?.norm !== '(' && !isAverage) return false;
  const lead = words[at]?.norm ?? '';
  return MEASURED_BY.has(lead) || (lead === 'với' && wordAt(words, at - 1)?.norm === 'so');
}

/** The nearest place before the figure. A bracket that has closed holds its places to itself. */
function ahead(view: SentenceView, figure: Building, mentions: readonly PlaceMention[]): PlaceMention | null {
  const reachable = mentions.filter(
    (mention) =>
      mention.to <= figure.from &&
      (view.segment(mention.from) === view.segment(figure.from) || opensSegment(view, mention)) &&
      (view.bracket(mention.from) === 0 || view.bracket(mention.from) === view.bracket(figure.from)) &&
      (!isYardstick(view, mention) || isInBracketBehind(figure, mention)),
  );
  const nearest = reachable.at(-1);
  if (nearest === undefined || isNamedSubject(view, figure)) return null;
  // `… là xã vùng cao của huyện Văn Yên, tỉnh Yên Bái, có 1.027 hộ`: the province only says where the district lies.
  const inner = reachable.findLast(
    (mention) => mention.scope === 'below' && nearest.scope === 'province' && nearest.from - mention.to <= 1,
  );
  if (inner !== undefined) return inner;
  const clause = numberBefore(view, figure.from)?.to ?? view.from;
  const named = reachable.filter((mention) => mention.from >= clause && !mention.body).at(-1);
  return named ?? nearest;
}
