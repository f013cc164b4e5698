/** What remains of a count, or is missing to a target, told behind both: `có 86.420 nhân khẩu, đã có 80.115 người tham gia BHYT, còn 6.305 người chưa tham gia`. */
import { wordAt } from '../reading/index.js';
import { countsPeople } from '../vocabulary/index.js';
import type { Building } from './building.js';
import type { Figure, Relation } from './figure.js';
import { CHANGE_ROLES, saysLevelOrTarget } from './says-level.js';
import { cuesBetween, linkText, nextMark, type SentenceView, saysOnly } from './sentence-view.js';
import { isSaid, namingWords } from './told.js';

/** Further back, a count is told of something else. */
const MOST_SENTENCES = 2;
const MOST_FIGURES = 12;

/** The relation of what remains, or is missing, to the only two counts that its sentence and those right before it tell in its unit. */
export function* remainingRelations(
  rest: Building,
  all: readonly Building[],
  at: number,
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  if (rest.kind === 'percent') yield* settledShare(rest, all, at, figureOf);
  if (rest.block.cell !== null || (rest.kind !== 'count' && rest.kind !== 'money') || rest.unit === '') return;
  const missing = rest.role === 'gap' && rest.direction === 'down' && rest.reference === null;
  if (!missing && (!saysLevelOrTarget(rest) || !isRest(rest))) return;
  const told = alikeBefore(rest, all, at);
  const [one, other] = told;
  if (one === undefined || other === undefined || told.length > 2) return;
  if (missing) {
    const [target, result] = one.role === 'target' ? [one, other] : [other, one];
    if (target.role !== 'target' || result.role === 'target' || result.status !== 'actual') return;
    if (isMissing(rest, result, target))
      yield { kind: 'target', ratio: figureOf(rest), result: figureOf(result), target: figureOf(target) };
    return;
  }
  const [whole, done] = one.number.value.compare(other.number.value) > 0 ? [one, other] : [other, one];
  if (isLeftOf(rest, whole, done))
    yield { kind: 'parts', whole: figureOf(whole), parts: [figureOf(done), figureOf(rest)], closed: true };
}

/** `56 đơn vị chậm đóng 24,6 tỷ đồng; các đơn vị đã nộp 18,2 tỷ đồng, đạt 74% số tiền chậm đóng`: how much of what was owed is settled. */
function* settledShare(
  share: Building,
  all: readonly Building[],
  at: number,
  figureOf: (building: Building) => Figure,
): Generator<Relation> {
  const done = all[at - 1];
  const { view, from, to, subject, over, comparedTo, number, role, block } = share;
  if (done === undefined || done.view !== view || done.kind !== 'money' || subject !== null || over !== null) return;
  if (
    view.words[done.to]?.norm !== ',' ||
    comparedTo !== null ||
    number.bound !== null ||
    block.cell !== null ||
    CHANGE_ROLES.has(role)
  )
    return;
  if (!REACHES.has(linkText(view, done.to, from)) || !SETTLES.test(namingWords(done))) return;
  const [, owed, more] = alikeBefore({ ...done, from }, all, at);
  if (owed === undefined || more !== undefined || owed.view !== view || !isApart(done, owed)) return;
  const named = namingWords(owed);
  const words = new Set([...named.split(' '), 'số', 'tiền', 'đã', 'tổng']);
  if (!/ (?:nợ|chậm đóng|trốn đóng) /u.test(named) || !saysOnly(view, to, nextMark(view, to), words)) return;
  if (owed.number.value.compare(done.number.value) > 0)
    yield { kind: 'share', share: figureOf(share), part: figureOf(done), whole: figureOf(owed) };
}

const REACHES = new Set([', đạt', ', bằng', ', chiếm', ', tương đương', ', đạt tỷ lệ']);

/** The levels and targets in the unit of a figure that stand before it in its sentence and the last two; three where there are more than two. */
function alikeBefore({ block, sentence, kind, unit, view, from }: Building, all: readonly Building[], at: number) {
  const found: Building[] = [];
  for (let i = at - 1; i >= Math.max(0, at - MOST_FIGURES) && found.length < 3; i--) {
    const other = all[i] as Building;
    if (other.block !== block || other.sentence < sentence - MOST_SENTENCES) break;
    const isAlike = other.unit === unit || (countsPeople(other.unit) && countsPeople(unit));
    if (other.inherits && other.kind === kind && isAlike && (other.view !== view || other.to <= from))
      found.push(other);
  }
  return found.every((other) => saysLevelOrTarget(other) && other.number.bound === null) ? found : [];
}

/** `còn 6.305 người`, `vẫn còn nợ 6,4 tỷ đồng`, `đang giải quyết 650 hồ sơ`. */
function isRest({ view, from }: Building): boolean {
  const word = wordAt(view.words, from - 1)?.norm;
  return word === 'còn' || (word === 'nợ' && view.words[from - 2]?.norm === 'còn') || isUnderWay(view, from);
}

function isUnderWay(view: SentenceView, at: number): boolean {
  return (
    wordAt(view.words, at - 1)?.norm === 'quyết' &&
    linkText(view, Math.max(view.from, at - 3), at) === 'đang giải quyết'
  );
}

/** Whether what is not yet done is what was done with the others, and nothing else is told on the way. */
function isLeftOf(rest: Building, whole: Building, done: Building): boolean {
  const { view, to, from } = rest;
  if (whole.status === 'plan' || !isApart(rest, whole) || !isApart(rest, done) || !isNear(rest, whole, done))
    return false;
  if (wordAt(view.words, from - 1)?.norm === 'nợ')
    return endsAt(view, to) && namingWords(whole).includes(' nợ ') && SETTLES.test(namingWords(done));
  // `tiếp nhận 24.560 hồ sơ; đã giải quyết 23.910 hồ sơ, đang giải quyết 650 hồ sơ`.
  if (isUnderWay(view, from))
    return endsAt(view, to) && / tiếp nhận /u.test(namingWords(whole)) && / đã giải quyết /u.test(namingWords(done));
  return view.words[to]?.norm === 'chưa' && isSaid(view, to + 1, nextMark(view, to), namingWords(done));
}

/** `đã khắc phục 18,2 tỷ đồng`. */
const SETTLES = / (?:nộp|khắc phục|thu hồi|trả|đóng|thu)(?: (?:được|lại))? /u;

/** Whether no comparison, change or list stands between a count and what remains. */
function isApart({ view, from }: Building, told: Building): boolean {
  const start = told.view === view ? told.to : view.from;
  // `còn` itself leads to what remains.
  if (cuesBetween(view, start, from - 2, ...TURNS).length > 0) return false;
  return told.view === view || cuesBetween(told.view, told.to, told.view.to, ...TURNS).length === 0;
}

const TURNS = ['up', 'down', 'over', 'compare', 'parts', 'apart', 'average', 'strive', 'rise', 'fall'] as const;

/** What is three times as much, or a third of it, is left of something else. */
function isNear(rest: Building, whole: Building, done: Building): boolean {
  const left = whole.number.value.sub(done.number.value);
  const said = rest.number.value;
  return left.compare(said.mul(3)) < 0 && said.compare(left.mul(3)) < 0;
}

function endsAt({ words, to }: SentenceView, at: number): boolean {
  return at >= to || words[at]?.kind === 'punctuation';
}

/** `đã phát triển được 1.624 người. …, đơn vị còn phải phát triển 526 người`, `So với kế hoạch giao 420.000 người, còn thiếu 7.500 người`. */
function isMissing(rest: Building, result: Building, target: Building): boolean {
  const { view, from, to, evidence } = rest;
  const cue = evidence.direction;
  if (cue === undefined || !isNear(rest, target, result) || target.hedge === 'atLeast') return false;
  if (target.indicator !== null && result.indicator !== null && target.indicator !== result.indicator) return false;
  if (target.place !== result.place || cuesBetween(view, to, nextMark(view, to), 'compare', 'target').length > 0)
    return false;
  const verb = linkText(view, cue.from, from).replace(/^.*phải /u, '');
  const what =
    result.view === view ? namingWords(result) : ` ${linkText(result.view, result.view.from, result.view.to)} `;
  return linkText(view, cue.from, cue.to).endsWith('thiếu') || what.includes(` ${verb} `);
}
