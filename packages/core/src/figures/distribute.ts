/** Lists shared out over the list before them: `lần lượt tăng 1,78% và 16,09%`, `số người tham gia BHXH, BHYT lần lượt là A và B`. */
import { type IndicatorMention, wordAt } from '../reading/index.js';
import { type IndicatorId, SCHEMES } from '../vocabulary/index.js';
import { coveringRate, rateOf, rateWithBase } from './bind-rate.js';
import { type Building, because, type WordRange } from './building.js';
import { indicatorNamed, isMeasuredIn, recordOf } from './record.js';
import { RELATIVE_ROLES } from './says-level.js';
import { cuesBetween, linkText, type SentenceView, saysOnly } from './sentence-view.js';

/** The n-th figure goes with the n-th level or name before the cue. Without a cue, right behind their names, where they are as many. */
export function distribute(figures: readonly Building[]): void {
  const first = figures[0];
  if (first === undefined || figures.length < 2) return;
  const { view } = first;
  const cues = cuesBetween(view, view.from, view.to, 'respectively');
  for (const cue of cues) {
    const listed = listAfter(figures, cue.to);
    if (listed.length < 2) continue;
    const levels = figures
      .filter((figure) => figure.to <= cue.from && figure.role === 'level' && isListMate(view, figure, cue.from))
      .slice(-listed.length);
    if (RELATIVE_ROLES.has((listed[0] as Building).role) && levels.length === listed.length) {
      listed.forEach((figure, i) => {
        figure.indicator = (levels[i] as Building).indicator;
        figure.subject = levels[i] as Building;
        because(figure, 'indicator', cue);
      });
      continue;
    }
    share(listed, namesBefore(view, cue.from));
  }
  if (!cues.some((cue) => view.segment(cue.from) === view.segment(first.from))) shareUnasked(figures);
}

/** Gives each figure of a list its name. `năm 2021 và năm 2022, số người tham gia … lần lượt là`: one name, the times are told apart later. */
function share(listed: readonly Building[], names: readonly Named[]): void {
  if (names.length !== listed.length) return;
  const isRate = recordOf((names[0] as Named).id).measure === 'rate' || names.some(({ ofRate }) => ofRate);
  for (const [i, figure] of listed.entries()) {
    const { id, said } = names[i] as Named;
    const record = recordOf(id);
    if (figure.kind === 'percent') {
      const base = listed.at(-1)?.base ?? null;
      const rate =
        record.measure === 'rate'
          ? rateWithBase(record, base)
          : isRate && base === null
            ? coveringRate(id)
            : rateOf(id, base);
      if (rate === null) continue;
      figure.indicator = rate;
      figure.base = base;
      if (figure.role === 'other' || figure.role === 'share') figure.role = 'level';
      continue;
    }
    if (figure.unit !== '' && !isMeasuredIn(record, figure)) continue;
    figure.indicator = record.id;
    figure.role = figure.role === 'other' ? 'level' : figure.role;
    because(figure, 'indicator', said);
  }
}

/** One of several names that a list of numbers is shared out to. */
interface Named {
  readonly id: IndicatorId;
  readonly said: WordRange;
  /** Whether the words before the cue name the rate of what is listed: `…; tỷ lệ bao phủ tương ứng là …`. */
  readonly ofRate: boolean;
}

/** The names before a cue in its segment; those of the segment before where only `tỷ lệ bao phủ` is said in its own. */
function namesBefore(view: SentenceView, at: number): readonly Named[] {
  const own = view.segment(at);
  const inSegment = (segment: number) =>
    view.of.indicator.filter((mention) => mention.to <= at && view.segment(mention.from) === segment);
  const near = inSegment(own);
  if (near.length > 0) return near.length === 1 ? schemesOf(view, near[0] as IndicatorMention) : near.map(named);
  const ofRate = SAYS_RATE.has(linkText(view, Math.max(view.from, at - 4), at));
  return ofRate ? inSegment(own - 1).map((mention) => ({ ...named(mention), ofRate })) : [];
}

const SAYS_RATE = new Set(['bao phủ', 'tham gia'].map((kind) => `tỷ lệ ${kind}`));

function named(mention: IndicatorMention): Named {
  return { id: mention.indicator, said: mention, ofRate: false };
}

/** `Số thu BHXH, BHYT, BHTN`: one name of all schemes is as many names as it lists. */
function schemesOf({ words }: SentenceView, mention: IndicatorMention): readonly Named[] {
  const at: number[] = [];
  for (let i = mention.from; i < mention.to; i++) if (SCHEMES.has(words[i]?.norm ?? '')) at.push(i);
  const [first] = at;
  if (first === undefined || at.length < 2) return [named(mention)];
  const all = at.map((i) => ({
    id: indicatorNamed([...words.slice(mention.from, first), ...words.slice(i, i + 1)]),
    i,
  }));
  return all.every(({ id }) => id !== null)
    ? all.map(({ id, i }) => ({ id: id as IndicatorId, said: { from: i, to: i + 1 }, ofRate: false }))
    : [named(mention)];
}

/**
 * `Số người tham gia BHXH bắt buộc, BHXH tự nguyện và BHTN là 52.300 người, 30.100 người và 28.000 người`: nobody says `lần lượt` where as
 * many numbers follow right behind as many names.
 */
function shareUnasked(figures: readonly Building[]): void {
  const { view } = figures[0] as Building;
  if (view.of.indicator.length < 2) return;
  const listed = listAfter(figures, (figures[0] as Building).from);
  const head = listed[0];
  if (head === undefined || listed.some(({ role }) => role !== 'level')) return;
  const names = view.of.indicator.filter((mention) => mention.to <= head.from);
  const last = names.at(-1);
  if (last === undefined || names.length !== listed.length || names.length < 2) return;
  const areJoined = names.every(
    (name, i) => i === 0 || saysOnly(view, (names[i - 1] as IndicatorMention).to, name.from, JOINS),
  );
  if (areJoined && saysOnly(view, last.to, head.from, LEADS_ON, 'place', 'period')) share(listed, names.map(named));
}

const JOINS = new Set([',', 'và', ';']);
const LEADS_ON = new Set(['là', 'đạt', 'có', ':', 'của', 'toàn', 'tỉnh']);

function isListMate(view: SentenceView, figure: Building, at: number): boolean {
  return view.bracket(figure.from) === view.bracket(at) || view.bracket(at) === 0;
}

/** The figures of the list that begins after a cue: as long as they are alike. */
function listAfter(figures: readonly Building[], at: number): readonly Building[] {
  const rest = figures.filter((figure) => figure.from >= at);
  const first = rest[0];
  if (first === undefined || first.from > at + 5) return [];
  const listed: Building[] = [];
  for (const figure of rest) {
    const { view } = figure;
    const previous = listed.at(-1);
    if (figure.kind !== first.kind || (previous !== undefined && figure.from - previous.to > 8)) break;
    // A semicolon goes on with the list where the next number follows at once: `45,2%; 39,1% và 93,2%`.
    const isNext = previous === undefined || view.segment(figure.from) === view.segment(previous.from);
    if (!isNext && wordAt(view.words, figure.from - 1)?.norm !== ';') break;
    // `45%, 35% lực lượng lao động trong độ tuổi, trên 95% dân số`: another base begins another list.
    if (previous !== undefined && previous.base !== null && figure.base !== null && previous.base !== figure.base)
      break;
    listed.push(figure);
  }
  return listed;
}
