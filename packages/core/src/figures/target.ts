/** Targets: whether a figure is one to be reached, is set against one, or says how far one is. */
import { type CueMention, type Mention, type ReadBlock, type Word, wordAt } from '../reading/index.js';
import { type Building, because } from './building.js';
import { saysLevel } from './says-level.js';
import {
  cuesBetween,
  linkText,
  marksBetween,
  nextMark,
  numberBefore,
  perSentence,
  type SentenceView,
  saysOnly,
} from './sentence-view.js';

/**
 * `phấn đấu … đạt 97%`, `chỉ tiêu giao là 625 người`, `kế hoạch năm 2023 là 3.060.000 người`. A target cue that the figure is compared
 * with (`so với chỉ tiêu`, `vượt chỉ tiêu`) makes no target, except of the number in brackets right after it.
 */
export function isTarget(building: Building, clause: number): boolean {
  const { view, from } = building;
  const strive = cuesBetween(view, view.from, from, 'strive').findLast((cue) => !isNamedBy(view, cue));
  if (strive !== undefined && !isDone(view, strive.to, from)) {
    because(building, 'status', strive);
    return true;
  }
  if (opensWithPlan(view) && !isDone(view, view.from, from)) return true;
  const told = givenBehind(view);
  if (told <= from && !isDone(view, told, from)) return true;
  const cue = cuesBetween(view, clause, from, 'target').at(-1);
  const opened = wordAt(view.words, from - 1)?.norm === '(' ? bracketTarget(building) : null;
  if (opened !== null) {
    because(building, 'status', opened);
    return true;
  }
  // `các chỉ tiêu được giao: số người tham gia BHXH là …` goes on to what was attained.
  const marks = view.words[cue?.from ?? 0]?.norm === 'giao' ? ',;:' : ',;';
  const start = cue === undefined ? from : behindTime(view, cue.to, from);
  if (cue === undefined || marksBetween(view, start, from, marks)) return false;
  if (start > cue.to) {
    because(building, 'status', cue);
    return true;
  }
  const before = wordAt(view.words, cue.from - 1)?.norm ?? '';
  // `để đạt chỉ tiêu 90% dân số`: what follows at once is the target itself; `đạt kế hoạch 102%` is how much of it was reached.
  const itself =
    saysOnly(view, cue.to, from, OF_YEAR) && (building.kind !== 'percent' || view.words[building.to]?.kind === 'word');
  const met =
    !itself &&
    (MET.has(before) ||
      isMetBefore(building, cue, clause) ||
      cuesBetween(view, cue.to, from, 'attain').some((attain) => view.words[attain.from]?.norm === 'đạt'));
  if (!met) because(building, 'status', cue);
  return !met;
}

/** `Mục tiêu đặt ra là đến năm 2025, 100% cơ sở y tế …`: the comma behind the time of a target parts nothing. */
function behindTime({ words, of }: SentenceView, from: number, to: number): number {
  const time = of.period.find((found) => found.from > from && found.to < to);
  if (time === undefined || words[time.from - 1]?.norm !== 'là' || words[time.to]?.norm !== ',') return from;
  for (let i = from; i < time.from; i++) if (words[i]?.kind === 'punctuation') return from;
  return time.to + 1;
}

const MET = new Set(['dụng', 'vượt', 'với', 'so', 'thành', 'đạt', 'theo', 'bằng', '%', 'hơn']);

/**
 * `vượt kế hoạch BHXH Việt Nam giao với 255.490 người tham gia`, `hoàn thành chỉ tiêu tỉnh giao là Quế Sơn (100,12%)`: `giao` ends the
 * name of a target that was met; only `là` right before the number gives its value. `Chỉ tiêu … tiếp tục tăng trưởng với 88 triệu người`
 * speaks of the measure itself.
 */
function isMetBefore({ view, from }: Building, cue: CueMention, clause: number): boolean {
  const lead = wordAt(view.words, from - 1)?.norm;
  if (lead === 'với' && cuesBetween(view, cue.to, from, 'up', 'down').length > 0) return true;
  if (view.words[cue.from]?.norm !== 'giao' || lead === 'là') return false;
  const named = cuesBetween(view, Math.max(clause, cue.from - 8), cue.from, 'target').at(0);
  return (
    named !== undefined &&
    cue.to < from &&
    MET.has(view.words[named.from - 1]?.norm ?? '') &&
    !marksBetween(view, named.to, cue.from, ',;:(')
  );
}

/** `đạt 51,8% chỉ tiêu phấn đấu`: the words for striving only name the target before them. */
function isNamedBy(view: SentenceView, strive: CueMention): boolean {
  return cuesBetween(view, strive.from - 4, strive.from, 'target').some((cue) => cue.to === strive.from);
}

/** `còn thiếu 3.654 người`, `còn phải thu 257,6 tỷ đồng`, `Số còn phải phát triển: BHXH …, BHTN …`: the distance to a target, not a level. */
export function shortCue({ view, from }: Building, clause: number): CueMention | null {
  const label = labelEnd(view);
  const heads = label > view.from && label <= from ? cuesBetween(view, view.from, label, 'short').at(-1) : undefined;
  if (heads !== undefined) return heads;
  const cue = cuesBetween(view, clause, from, 'short').at(-1);
  return cue !== undefined && from - cue.to <= 4 && !marksBetween(view, cue.to, from, ',;(:') ? cue : null;
}

/** `còn phải phát triển trên 2.000 người tham gia BHXH; 3.000 người tham gia BHTN và 5.500 người tham gia BHYT`: what is missing goes on. */
export function shortToo({ view, from, kind }: Building, before: Building | null): CueMention | null {
  const cue = before?.evidence.direction;
  if (before === null || cue === undefined || before.role !== 'gap' || before.kind !== kind) return null;
  const short = cuesBetween(view, cue.from, cue.to, 'short').at(0);
  if (short === undefined || cuesBetween(view, before.to, from).length > 0) return null;
  const mark = wordAt(view.words, from - 1)?.norm ?? '';
  if (mark === 'và') return short;
  return (mark === ';' || mark === ',') && saysOnly(view, before.to, from - 1, NO_WORDS, 'indicator', 'unit')
    ? short
    : null;
}

/** `vượt chỉ tiêu giao 2,9%`: the target stands between the cue and its number. */
export function overTarget({ view, from }: Building, clause: number): CueMention | null {
  const over = cuesBetween(view, clause, from, 'over').at(-1);
  const target = over === undefined ? undefined : cuesBetween(view, over.to, from, 'target').at(-1);
  return over !== undefined &&
    target !== undefined &&
    from - target.to <= 2 &&
    !marksBetween(view, over.to, from, ',;(:')
    ? over
    : null;
}

/** `đạt 103% dự toán (1.500 tỷ đồng), vượt 45 tỷ đồng`: beyond the target that was just spoken of. */
export function isBeyond({ view, from }: Building, before: Building | null): boolean {
  if (before === null || view.segment(before.from) !== view.segment(from)) return false;
  return before.comparedTo === 'target' || before.role === 'target';
}

/** `chi 285 tỷ đồng, vượt dự toán 21 tỷ đồng`: far less than the level right before is by how much, not the target that it exceeds. */
export function isFarBelow({ view, from, kind, unit, number }: Building, before: Building | null): boolean {
  if (before === null || !saysLevel(before) || before.kind !== kind || before.unit !== unit) return false;
  return view.segment(before.from) === view.segment(from) && number.value.mul(2).compare(before.number.value) < 0;
}

/** Whether the figure is set against a target: `so với chỉ tiêu được giao`, `vượt 5% kế hoạch`. */
export function isAgainstTarget({ view, from, to }: Building): boolean {
  const own = cuesBetween(view, to, to + 1, 'compare').at(0);
  const opening = own === undefined ? cuesBetween(view, view.from, from, 'compare').at(-1) : undefined;
  // `So với chỉ tiêu giao (8.700 người) đạt 107%, vượt 587 người`; `đạt 60% so với dự toán, tăng 9% so với cùng kỳ` goes on to another comparison.
  if (
    opening !== undefined &&
    !isBehindNumber(view, opening.from) &&
    cuesBetween(view, opening.to, opening.to + 2, 'target').length > 0 &&
    view.segment(opening.from) === view.segment(from)
  )
    return true;
  const compare = cuesBetween(view, to, to + 3, 'compare').at(0);
  const start = compare?.to ?? to;
  const target = cuesBetween(view, start, start + 7, 'target').find((cue) => cue.from <= start + 3);
  return target !== undefined && !marksBetween(view, to, target.from, ',;(');
}

/** Whether a comparison belongs to the number right before it. */
function isBehindNumber({ words, mentions }: SentenceView, at: number): boolean {
  return (
    wordAt(words, at - 1)?.norm === '%' ||
    mentions.some(({ kind, to }) => to === at && (kind === 'number' || kind === 'unit'))
  );
}

/** `đạt 93% kế hoạch`, `bằng 102,4% chỉ tiêu được giao`. Fills in what it is compared to. */
export function isOfTarget(building: Building): boolean {
  const { view, to } = building;
  // Some of the cues are long: `so với chỉ tiêu được giao`.
  const target = cuesBetween(view, to, to + 7, 'target').find((cue) => cue.from <= to + 3);
  // `98,4% KH`: how tables and notes cut `kế hoạch` short.
  if (target === undefined && view.words[to]?.norm === 'kh' && view.words[to]?.upper === true) {
    building.comparedTo = 'target';
    return true;
  }
  if (target === undefined || marksBetween(view, to, target.from, ',;(.')) return false;
  building.comparedTo = 'target';
  because(building, 'comparedTo', target);
  return true;
}

/** `so với chỉ tiêu giao (70.544 người) đạt 84%`: how much of the target in the bracket right before was reached. Fills in what it is compared to. */
export function isOfTargetBefore(building: Building, before: Building | null): boolean {
  const cue = before?.evidence.status;
  if (before === null || before.role !== 'target' || cue === undefined || !isBehindTarget(building, before))
    return false;
  const { view } = before;
  const compare = cuesBetween(view, cue.from - 8, cue.from, 'compare').at(-1);
  if (compare === undefined || cuesBetween(view, compare.to, compare.to + 2, 'target').length === 0) return false;
  building.comparedTo = 'target';
  because(building, 'comparedTo', cue);
  return true;
}

/** Whether only `đạt` or `bằng` stands between the bracket of a target and a figure. */
export function isBehindTarget({ view, from }: Building, target: Building): boolean {
  if (target.view !== view || view.words[target.to]?.norm !== ')') return false;
  const link = linkText(view, target.to + 1, from);
  return link === 'đạt' || link === 'bằng' || link === ', đạt' || link === ', bằng';
}

/** Where the targets begin that a sentence gives behind `như sau:`; infinity where it gives none. */
const givenBehind = perSentence(({ block, words, from, to }): number => {
  for (let i = from + 2; i < to; i++) if (words[i]?.norm === ':' && givesTargets(block, from, i)) return i + 1;
  return Number.POSITIVE_INFINITY;
});

/**
 * `UBND tỉnh giao chỉ tiêu bao phủ BHYT như sau`: whether the words before a colon announce targets. `Kết quả thực hiện các chỉ tiêu được
 * giao như sau` announces what was reached, `một số chỉ tiêu chủ yếu như sau` measures.
 */
export function givesTargets({ words, mentions }: ReadBlock, from: number, colon: number): boolean {
  if (wordAt(words, colon - 1)?.norm !== 'sau' || words[colon - 2]?.norm !== 'như') return false;
  let given = false;
  for (let i = from; i < colon; i++) {
    const { norm } = words[i] as Word;
    const pair = `${norm} ${words[i + 1]?.norm}`;
    if (!given && GIVES.has(norm) && isInTargetCue(mentions, i)) given = true;
    else if (SAYS_RESULT.has(pair) || (given ? norm === 'đã' || norm === 'đạt' : SAYS_DOING.has(pair))) return false;
  }
  return given;
}

function isInTargetCue(mentions: readonly Mention[], at: number): boolean {
  return mentions.some((cue) => cue.kind === 'cue' && TARGETS.has(cue.cue) && cue.from <= at && at < cue.to);
}

/** Words of the cues for targets that set one: `giao chỉ tiêu`, `mục tiêu`, `phấn đấu`, `kế hoạch`, `dự toán`; `chỉ tiêu` alone does not. */
const GIVES = new Set(['giao', 'mục', 'phấn', 'kế', 'dự']);
const TARGETS: ReadonlySet<string> = new Set(['target', 'strive']);
/** Words that announce what was reached. */
export const SAYS_RESULT: ReadonlySet<string> = new Set(['kết quả', 'hoàn thành', 'tình hình', 'tiến độ']);
/** What is told as a result in front of a target, and as a task behind it: `giao chỉ tiêu và tổ chức thực hiện như sau`. */
export const SAYS_DOING: ReadonlySet<string> = new Set(['thực hiện', 'đánh giá']);

/** Where the label that opens a sentence ends, behind its colon: `a) Chỉ tiêu giao:`; the sentence's start where it has none. */
const labelEnd = perSentence((view): number => {
  for (let i = view.from; i < Math.min(view.to, view.from + 12); i++) {
    const word = view.words[i];
    if (word?.norm === ':') return i + 1;
    if (word?.kind === 'punctuation' && word.norm !== ')' && word.norm !== '/' && word.norm !== '-') return view.from;
  }
  return view.from;
});

/**
 * `Theo kế hoạch, năm 2024 thành phố có 12.480 người tham gia …`, `Chỉ tiêu giao: BHXH 118.400 người, …`: the whole sentence says what is
 * planned. `Kết quả thực hiện chỉ tiêu: …`, `Hoàn thành các chỉ tiêu: …` say what was reached.
 */
function opensWithPlan(view: SentenceView): boolean {
  const label = labelEnd(view);
  const planned = label === view.from ? undefined : cuesBetween(view, view.from, label, 'target').at(0);
  if (planned !== undefined && planned.from - view.from <= 3) {
    const before = view.words.slice(view.from, planned.from);
    if (before.every(({ norm, kind }) => kind !== 'word' || norm.length === 1 || norm === 'các' || norm === 'về'))
      return true;
  }
  const target = cuesBetween(view, view.from, view.from + 5, 'target').at(0);
  // `Kế hoạch năm 2024, toàn tỉnh có 52.000 người`.
  const time = target?.from === view.from ? view.of.period.find(({ from }) => from === target.to) : undefined;
  if (time !== undefined && view.words[time.to]?.norm === ',') return true;
  if (view.words[view.from]?.norm !== 'theo' || target?.from !== view.from + 1) return false;
  // `Theo chỉ tiêu UBND tỉnh giao, năm 2024 toàn tỉnh phải có 45.200 người`.
  const mark = nextMark(view, target.to);
  return view.words[mark]?.norm === ',' && (mark <= target.to + 2 || view.words[mark - 1]?.norm === 'giao');
}

/** `được giao chỉ tiêu 165.900 người tham gia BHXH, BHYT đạt 92% dân số`: what is given goes on through the list. */
export function isGivenToo(building: Building, before: Building): boolean {
  const { view, from } = building;
  const cue = before.evidence.status;
  if (before.role !== 'target' || cue === undefined) return false;
  // `giao chỉ tiêu: năm 2016: 89,0%; năm 2017: 90,0%`.
  if (building.kind === before.kind && isNextYear(view, before.to, from)) {
    because(building, 'status', cue);
    return true;
  }
  if (view.segment(before.from) !== view.segment(from)) return false;
  const given = view.words.slice(cue.from, cue.to).some((word) => word.norm === 'giao');
  // `BHTN (bảo hiểm thất nghiệp) là 28.656 người`: a bracket that holds no number parts nothing.
  // `Kế hoạch giao 3.420 tỷ đồng, thực hiện 2.912,6 tỷ đồng` goes on to the result.
  const isResult = / thực hiện(?: được)?$/u.test(` ${linkText(view, before.to, building.from)}`);
  const goesOn =
    given && !isResult && !isDone(view, before.to, from) && view.bracket(before.from) === view.bracket(from);
  if (goesOn) because(building, 'status', cue);
  return goesOn;
}

/** Whether two numbers of a row are parted by a mark and a time with its colon: `89,0%; năm 2017: 90,0%`. */
function isNextYear({ words, of }: SentenceView, from: number, to: number): boolean {
  if (words[to - 1]?.norm !== ':' || ![';', ','].includes(words[from]?.norm ?? '')) return false;
  return of.period.some((time) => time.from === from + 1 && time.to === to - 1);
}

/** `phấn đấu …; đến nay đã đạt 90%`, `hiện có`: whether words between two places say that something is already so. */
export function isDone(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = view.words[i]?.norm ?? '';
    if (
      norm === 'đã' ||
      norm === 'nay' ||
      (norm === 'hiện' &&
        view.words[i + 1]?.norm !== 'đại' &&
        !['thực', 'phát', 'thể', 'xuất'].includes(view.words[i - 1]?.norm ?? ''))
    )
      return true;
  }
  return false;
}

/** `93,0% kế hoạch BHXH Việt Nam giao (4.715 tỷ đồng)`: the bracket holds the target. */
function bracketTarget({ view, from, number }: Building): CueMention | null {
  // `103,59% kế hoạch năm (13/13 đơn vị hoàn thành)`.
  if (view.words[number.to]?.norm === '/') return null;
  const before = numberBefore(view, from);
  const cue = cuesBetween(view, before?.to ?? view.from, from, 'target').at(-1);
  if (cue === undefined || marksBetween(view, cue.to, from, ';')) return null;
  // `so với dự toán cao, như: Nghệ An (73,03%)`, `hoàn thành chỉ tiêu là Quế Sơn (100,12%)`: the bracket is said of one that is named behind.
  for (let i = cue.to; i < from; i++) if (LISTS.has(view.words[i]?.norm ?? '')) return null;
  return cue;
}

const LISTS = new Set([':', 'như', 'là']);

const NO_WORDS: ReadonlySet<string> = new Set();
/** `bằng 49,5% dự toán cả năm 5.230 tỷ đồng`. */
const OF_YEAR = new Set(['cả', 'năm']);

/** `bằng 49,5% dự toán cả năm 5.230 tỷ đồng và …`: a target that tells what the share in front of it is of, and nothing goes on about. */
export function isTargetOfShare({ role, view, from }: Building, share: Building | undefined): boolean {
  if (role !== 'target' || share?.role !== 'share' || share.comparedTo !== 'target') return false;
  return saysOnly(view, share.to, from, OF_YEAR, 'cue');
}
