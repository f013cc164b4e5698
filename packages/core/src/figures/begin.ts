/** A step of binding: a figure from a number, its hedge, its unit and its kind. */
import {
  type HedgeMention,
  NUMERAL_WORDS,
  type NumberMention,
  scaledBy,
  type UnitMention,
  type Word,
} from '../reading/index.js';
import { powerOfTen } from '../text/index.js';
import { type Building, because } from './building.js';
import type { FigureKind, Hedge } from './figure.js';
import { perTime } from './per-time.js';
import { cuesBetween, isAfterFrom, linkText, numberBefore, type SentenceView } from './sentence-view.js';

/** The figures of a sentence, in order, with hedge, unit and kind; every other field still empty. */
export function beginFigures(view: SentenceView, sentence: number): Building[] {
  const hedges = view.of.hedge;
  const units = view.of.unit;
  const made: Building[] = [];
  for (const number of view.of.number) {
    const unit = units.find((mention) => mention.from === number.to) ?? null;
    const before = hedges.find((mention) => !mention.after && mention.to === number.from) ?? null;
    const after = hedges.find((mention) => mention.after && mention.from === (unit?.to ?? number.to)) ?? null;
    if (!isFigure(view, number, unit)) continue;
    made.push(begin(view, sentence, number, unit, before, after));
  }
  shareAcrossRanges(made);
  shareAcrossSteps(made);
  return made;
}

/** Small numbers in words count a list (`ba định hướng`) unless they count what an indicator counts, or are measured. */
function isFigure(view: SentenceView, number: NumberMention, unit: UnitMention | null): boolean {
  // `trợ cấp 1 lần`: the name of a benefit.
  if (number.measure === 'multiple' && number.value.equals(1) && !isMultiple(view, number)) return false;
  if (number.notation !== 'words' || number.scaled || number.measure !== 'plain') return true;
  if (isSaidAgain(view, number)) return false;
  // `một đợt ra quân`: the article.
  if (number.to === number.from + 1 && view.words[number.from]?.norm === 'một') return false;
  return (
    unit !== null &&
    view.mentions.some((mention) => mention.kind === 'indicator' && !mention.short && mention.from === unit.from)
  );
}

/** `1.284.000.000 đồng (Một tỷ, hai trăm tám mươi tư triệu đồng)`: the bracket says the sum again, in words. */
function isSaidAgain(view: SentenceView, number: NumberMention): boolean {
  const bracket = view.bracket(number.from);
  if (bracket === 0) return false;
  let start = number.from;
  while (start > view.from && view.bracket(start - 1) === bracket) start--;
  const before = view.words[start - 1];
  for (let i = start + 1; i < view.to && view.bracket(i) === bracket; i++) {
    const word = view.words[i] as Word;
    if (
      word.kind === 'number' ||
      !(
        word.norm === ',' ||
        word.norm === 'chẵn' ||
        word.norm === 'đồng' ||
        word.norm === 'bằng' ||
        word.norm === 'chữ' ||
        word.norm === ':' ||
        word.norm === '.' ||
        word.norm === '/' ||
        NUMERAL_WORDS.has(word.norm)
      )
    )
      return false;
  }
  return before?.norm === 'đồng' || before?.norm === 'đ';
}

function begin(
  view: SentenceView,
  sentence: number,
  number: NumberMention,
  unit: UnitMention | null,
  before: HedgeMention | null,
  after: HedgeMention | null,
): Building {
  const kind = kindOf(view, number, unit);
  const to = unit?.to ?? number.to;
  const building: Building = {
    view,
    block: view.block.block,
    sentence,
    number,
    kind,
    from: before?.from ?? number.from,
    to,
    hedge: after?.hedge ?? hedgeOf(view, number, before),
    unitMention: unit,
    unit: unitName(view, kind, number, unit),
    role: 'other',
    indicator: null,
    base: null,
    period: null,
    place: null,
    comparedTo: null,
    per: perOf(unit?.per ?? null),
    partOf: null,
    subset: false,
    direction: null,
    status: 'actual',
    actor: null,
    inherits: (unit === null || (unit.measure !== 'duration' && unit.measure !== 'age')) && !isOfSo(view, number),
    evidence: { ...NO_EVIDENCE },
    subject: null,
    reference: null,
    restates: null,
    over: null,
    whole: null,
    closed: false,
    rowParts: null,
    perUnit: null,
    periodStated: false,
    interval: null,
    index: -1,
  };
  because(building, 'hedge', after ?? before);
  because(building, 'unit', unit);
  return building;
}

/** Every field from the beginning: objects whose fields come in another order each time are slow to look into. */
const NO_EVIDENCE: Building['evidence'] = {
  hedge: undefined,
  unit: undefined,
  role: undefined,
  indicator: undefined,
  base: undefined,
  period: undefined,
  place: undefined,
  comparedTo: undefined,
  per: undefined,
  partOf: undefined,
  direction: undefined,
  status: undefined,
};

/** `cứ 10 người dân có 9 người tham gia BHYT`: neither number counts the people of a place. */
function isOfSo(view: SentenceView, number: NumberMention): boolean {
  const before = numberBefore(view, number.from);
  return isPerSoMany(view, number) || (before !== null && isPerSoMany(view, before));
}

/** Whether `cứ` stands before a number, with at most two words in between: `cứ khoảng 10`. `căn cứ` is another word. */
function isPerSoMany(view: SentenceView, number: NumberMention): boolean {
  for (let i = Math.max(view.from, number.from - 3); i < number.from; i++)
    if (view.words[i]?.norm === 'cứ' && view.words[i - 1]?.norm !== 'căn') return true;
  return false;
}

/** `vượt` before a level that is compared with nothing bounds it from below, as `trên` does; `từ 20 năm trở lên` is read after the number. */
function hedgeOf(view: SentenceView, number: NumberMention, before: HedgeMention | null): Hedge {
  if (before !== null) return before.hedge;
  const over = cuesBetween(view, number.from - 2, number.from, 'over').at(-1);
  const nextWord = view.words[over?.to ?? 0]?.norm;
  const level =
    over !== undefined &&
    number.measure === 'plain' &&
    (over.to === number.from || nextWord === 'mốc' || nextWord === 'con');
  const compared =
    level &&
    view.mentions.some((mention) => mention.kind === 'cue' && (mention.cue === 'compare' || mention.cue === 'target'));
  return level && !compared ? 'above' : 'exact';
}

function kindOf(view: SentenceView, number: NumberMention, unit: UnitMention | null): FigureKind {
  if (number.measure === 'percent') return 'percent';
  if (number.measure === 'percentagePoint') return 'percentagePoint';
  if (number.notation === 'fraction' || number.notation === 'times') return 'multiple';
  if (number.measure === 'multiple') return isMultiple(view, number) ? 'multiple' : 'count';
  if (unit?.measure === 'money') return 'money';
  if (unit?.measure === 'measure') return 'measure';
  // `gần 200 tỷ`: nothing but money is counted in billions without a noun.
  const scale = view.words[number.to - 1]?.norm;
  return unit === null && number.scaled && scale === 'tỷ' && !isNoun(view.words[number.to]) ? 'money' : 'count';
}

/** `3 lần` is a multiple after `gấp`, `tăng`, `bằng` or with decimals, else a count: `mỗi năm 2 lần`. */
function isMultiple(view: SentenceView, number: NumberMention): boolean {
  if (number.decimals > 0) return true;
  const near = cuesBetween(view, number.from - 5, number.from, 'times', 'up', 'down', 'attain').length > 0;
  return near || view.words[number.to]?.norm === 'so';
}

function isNoun(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.spaced && !AFTER_AMOUNT.has(word.norm);
}

const AFTER_AMOUNT = new Set([
  'xuống',
  'lên',
  'thành',
  'nên',
  'khi',
  'nếu',
  'hay',
  'cùng',
  'sang',
  'như',
  'vẫn',
  'cũng',
  'đang',
  'sẽ',
  'bị',
  'nhờ',
  'về',
  'ra',
  'và',
  'là',
  'so',
  'trong',
  'cho',
  'để',
  'từ',
  'vào',
  'của',
  'tại',
  'ở',
  'đến',
  'với',
  'trên',
  'năm',
  'tính',
  'đã',
  'do',
  'nhưng',
  'còn',
  'được',
  'tăng',
  'giảm',
  'chiếm',
  'đạt',
  'bằng',
  'vượt',
  'theo',
  'thì',
  'mỗi',
  'hoặc',
]);

function unitName(view: SentenceView, kind: FigureKind, number: NumberMention, unit: UnitMention | null): string {
  if (kind === 'percent') return '%';
  if (kind === 'percentagePoint') return 'điểm phần trăm';
  if (kind === 'multiple') return 'lần';
  if (unit !== null) return unit.per === null || unit.unit === '' ? unit.unit : `${unit.unit}/${unit.per}`;
  if (kind === 'money') return 'đồng';
  if (number.measure === 'multiple') return 'lần';
  // What no record knows is still what is counted: `4 làn`.
  const next = view.words[number.to];
  return isNoun(next) && next !== undefined && !next.capital && number.notation !== 'words' ? next.norm : '';
}

function perOf(per: string | null): Building['per'] {
  // `đồng/người/tháng` is no amount of a month, but of a head.
  return per === null || per.includes('/') ? null : perTime(per);
}

/** The ends of a range are one expression: one hedge, one unit, one kind. */
function shareAcrossRanges(made: Building[]): void {
  for (let i = 1; i < made.length; i++) {
    const [low, high] = [made[i - 1] as Building, made[i] as Building];
    if (low.number.bound !== 'low' || high.number.bound !== 'high') continue;
    const unitShared = low.unitMention === null;
    made[i - 1] = {
      ...low,
      kind: unitShared ? high.kind : low.kind,
      unit: unitShared ? high.unit : low.unit,
      per: low.per ?? high.per,
      inherits: low.inherits && high.inherits,
    };
    made[i] = { ...high, hedge: high.hedge === 'exact' ? low.hedge : high.hedge };
  }
}

/** `tăng từ 4,18 lên 4,42 triệu đồng`, `từ 92 lên 95%`, `thu 512,4/2.384 tỷ đồng`: what only the second level says holds for the first. */
function shareAcrossSteps(made: Building[]): void {
  for (let i = 1; i < made.length; i++) {
    const [low, high] = [made[i - 1] as Building, made[i] as Building];
    const { view, number } = low;
    if (low.unitMention !== null || low.unit !== '' || number.scaled || number.measure !== 'plain') continue;
    const link = linkText(view, low.to, high.from);
    const isPartOf = link === '/' && high.kind === 'money' && low.kind === 'count';
    if (!isPartOf && (!isAfterFrom(view, low.from) || !STEPS.has(link))) continue;
    if (number.notation !== 'digits' || high.number.notation !== 'digits') continue;
    const scale = high.number.unitStep.mul(powerOfTen(high.number.decimals));
    const scaled = scaledBy(number, scale);
    // `từ 850 lên 1,2 triệu đồng`: then the first is in another scale, and none says which.
    const isAlike =
      scaled.value.compare(high.number.value.mul(MOST_TIMES_APART)) < 0 &&
      high.number.value.compare(scaled.value.mul(MOST_TIMES_APART)) < 0;
    if (!isPartOf && !isAlike) continue;
    made[i - 1] = {
      ...low,
      number: { ...scaled, measure: high.number.measure, scaled: high.number.scaled },
      kind: high.kind,
      unit: high.unit,
      per: low.per ?? high.per,
      inherits: low.inherits && high.inherits,
    };
  }
}

const STEPS = new Set(['lên', 'xuống', 'còn', 'lên đến', 'lên tới', 'xuống còn', 'lên mức', 'xuống mức']);
/** A price or wage that rises from one step to the next seldom does so tenfold; a scale word left out is off a thousandfold. */
const MOST_TIMES_APART = 10;
