/** Reads one block: every grammar in one walk over its words. A function of the block's text alone. */
import { type Block, type Noted, notesOn, rational } from '../text/index.js';
import { asideAt, asideBeforePeriod, lawYearAt } from './aside.js';
import { ASIDE, beginsAt, CITATION, CUE, INDICATOR, NUMBER, PERIOD, PLACE } from './begins.js';
import { citationAt } from './citation.js';
import { cueAt } from './cue.js';
import { type HedgeName, hedgeAfter, hedgeBefore } from './hedge.js';
import { indicatorAt } from './indicator.js';
import type { HedgeMention, Mention, NumberMention, UnitMention } from './mention.js';
import { numberAt, readDigits, scaledBy, timesAt, wholeNumber } from './number.js';
import { periodAt } from './period.js';
import { placeAt } from './place.js';
import { perAt, unitAt } from './unit.js';
import { type Word, wordAt, wordsOf } from './word.js';

/** A block with its words and mentions, in the order in which they begin. */
export interface ReadBlock extends Noted {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** Remembers what is found in a block that was read, as long as it lives. */
export const perRead = notesOn<ReadBlock>();

/** Reads a block. */
export function readBlock(block: Block): ReadBlock {
  const words = wordsOf(block.tokens);
  const whole = words[0]?.norm === 'năm' && periodAt(words, 0) !== null ? null : wholeNumber(words);
  if (whole !== null) return { block, words, mentions: [whole], notes: [] };
  const mentions: Mention[] = [];
  let named = 0;
  for (let at = 0; at < words.length; ) {
    const begins = beginsAt(words[at] as Word);
    if (begins === 0) {
      at++;
      continue;
    }
    if (at >= named && begins & INDICATOR) {
      const indicator = indicatorAt(words, at);
      if (indicator !== null && !reachesFurther(words, at, indicator.to)) {
        if (indicator.indicator !== null && !(indicator.short && HEADS.has(wordAt(words, at - 1)?.norm ?? ''))) {
          mentions.push({
            kind: 'indicator',
            indicator: indicator.indicator,
            short: indicator.short,
            listed: indicator.listed,
            reach: indicator.reach,
            from: at,
            to: indicator.to,
            start: (words[at] as Word).start,
            end: endOf(words, indicator.to),
          });
        }
        named = indicator.to;
      }
    }
    at = readAt(words, at, begins, block.text, mentions);
  }
  return { block, words, mentions: inOrder(mentions), notes: [] };
}

/** By where they begin, the longer first; nearly always they were found so. */
function inOrder(mentions: Mention[]): readonly Mention[] {
  for (let i = 1; i < mentions.length; i++)
    if (compareMentions(mentions[i - 1] as Mention, mentions[i] as Mention) > 0) return mentions.sort(compareMentions);
  return mentions;
}

function compareMentions(a: Mention, b: Mention): number {
  return a.from - b.from || b.to - a.to;
}

/** Words that head a scheme's name and make it the name of something else: `chi BHXH`, `Luật BHYT`, `quỹ BHTN`. */
const HEADS = new Set(['chi', 'thu', 'nợ', 'quỹ', 'luật', 'sổ', 'thẻ', 'mức', 'đóng', 'ngành', 'mã', 'tiền']);

/** Whether a name that begins a word or two later reaches further: in `Số thu BHXH, BHYT, BHTN` the longer name begins at `thu`. */
function reachesFurther(words: readonly Word[], at: number, to: number): boolean {
  for (let later = at + 1; later <= at + 2 && later < to; later++) {
    const name = beginsAt(words[later] as Word) & INDICATOR ? indicatorAt(words, later) : null;
    if (name !== null && name.to > to) return true;
  }
  return false;
}

/** Reads what begins at a word, and gives the word at which to read on. `begins`: the grammars that may begin there. */
function readAt(words: readonly Word[], at: number, begins: number, text: string, mentions: Mention[]): number {
  const word = words[at] as Word;
  const { start } = word;
  const whole =
    (begins & CITATION ? citationAt(words, at, text) : null) ??
    (begins & PERIOD ? (asideBeforePeriod(words, at) ?? lawYearAt(words, at)) : null);
  if (whole !== null) {
    mentions.push(whole);
    return whole.to;
  }
  const period = begins & PERIOD ? periodAt(words, at) : null;
  if (period !== null) {
    mentions.push({ kind: 'period', form: period.form, from: at, to: period.to, start, end: endOf(words, period.to) });
    return period.to;
  }
  const aside = begins & ASIDE ? asideAt(words, at) : null;
  if (aside !== null) {
    mentions.push(aside);
    return aside.to;
  }
  const number = begins & NUMBER ? numberAt(words, at) : null;
  if (number !== null && isSaid(words, number)) return readNumber(words, number, mentions);
  if (word.kind === 'number') {
    mentions.push({ kind: 'aside', reason: 'malformed', from: at, to: at + 1, start, end: word.end });
    return at + 1;
  }
  const cue = begins & CUE ? cueAt(words, at) : null;
  if (cue !== null) {
    mentions.push({ kind: 'cue', cue: cue.value, from: at, to: cue.end, start, end: endOf(words, cue.end) });
    return cue.value === 'times' ? readTimes(words, cue.end, mentions) : cue.end;
  }
  const place = begins & PLACE ? placeAt(words, at) : null;
  if (place !== null) {
    mentions.push({
      kind: 'place',
      iso: place.iso,
      below: place.below,
      scope: place.scope,
      body: place.body,
      from: at,
      to: place.to,
      start,
      end: endOf(words, place.to),
    });
    return place.to;
  }
  return at + 1;
}

/** A number in words is said as an amount only with a scale word, as a fraction, or before what it counts. */
function isSaid(words: readonly Word[], number: NumberMention): boolean {
  if (number.notation !== 'words' || number.scaled) return true;
  // `BHXH một lần` is the name of a benefit, `tăng ba lần` a multiple.
  if (number.measure === 'multiple')
    return ['gấp', 'tăng', 'giảm', 'bằng', 'hơn'].includes(words[number.from - 1]?.norm ?? '');
  if (number.measure !== 'plain') return true;
  if (
    number.to === number.from + 1 &&
    ['năm', 'không', 'mười'].includes(words[number.from]?.norm ?? '') &&
    words[number.from]?.norm !== 'mười'
  )
    return false;
  return unitAt(words, number.to) !== null;
}

function readNumber(words: readonly Word[], number: NumberMention, mentions: Mention[]): number {
  const hedge =
    hedgeBefore(words, number.from) ?? (isSigned(words, number) ? hedgeBefore(words, number.from - 1) : null);
  if (hedge !== null) mentions.push(hedgeMention(words, hedge.hedge, false, hedge.from, number.from));
  const previous = lastNumber(mentions);
  const range = previous === null ? null : rangeOf(words, previous.number, number, hedge?.from ?? number.from);
  if (previous !== null && range !== null) mentions[previous.at] = range;
  mentions.push(range === null ? number : { ...number, bound: 'high' });
  let to = number.to;
  const unit = number.measure === 'plain' || number.measure === 'multiple' ? unitAt(words, to) : perOnly(words, to);
  // `gấp 1,7 lần quý II`: the time that it is compared with.
  if (unit !== null && !(number.measure === 'multiple' && unit.measure === 'duration')) {
    mentions.push(unit);
    to = unit.to;
  }
  const after = hedgeAfter(words, to);
  if (after !== null) mentions.push(hedgeMention(words, after.hedge, true, to, after.to));
  return number.to;
}

/** `khoảng -9.000 người`, `gần $2 triệu`: a mark that belongs to the number stands between it and its hedge. */
function isSigned(words: readonly Word[], { from, negative }: NumberMention): boolean {
  return negative || wordAt(words, from - 1)?.norm === '$';
}

/** `92%/năm`: a rate per time has no unit of its own. */
function perOnly(words: readonly Word[], at: number): UnitMention | null {
  const per = words[at]?.norm === '/' ? perAt(words, at) : null;
  if (per === null) return null;
  const start = (words[at] as Word).start;
  const end = endOf(words, per.to);
  return { kind: 'unit', from: at, to: per.to, start, end, unit: '', measure: 'count', per: per.per };
}

/** `gấp đôi`, `gấp gần 3`: the multiple after `gấp`. */
function readTimes(words: readonly Word[], at: number, mentions: Mention[]): number {
  for (let start = at; start < at + 4 && start < words.length; start++) {
    const number = start === at || hedgeBefore(words, start)?.from === at ? timesAt(words, start) : null;
    if (number === null) continue;
    if (start > at) {
      const hedge = hedgeBefore(words, start);
      if (hedge !== null) mentions.push(hedgeMention(words, hedge.hedge, false, hedge.from, start));
    }
    mentions.push(number);
    return number.to;
  }
  return at;
}

function lastNumber(mentions: readonly Mention[]): { readonly number: NumberMention; readonly at: number } | null {
  for (let at = mentions.length - 1; at >= 0 && at > mentions.length - 8; at--) {
    const mention = mentions[at];
    if (mention?.kind === 'number') return { number: mention, at };
    if (mention?.kind !== 'unit' && mention?.kind !== 'hedge' && mention?.kind !== 'indicator') return null;
  }
  return null;
}

/**
 * The first number of a range, when two numbers are its ends: `2-7%`, `400 – 600 nghìn đồng`, `từ 4% đến 10%`, `giữa 1.000 và 2.000 đồng`.
 * What only the second one says (scale, percent sign) holds for the first too. `tăng từ 4% lên 10%` is no range.
 */
function rangeOf(
  words: readonly Word[],
  low: NumberMention,
  high: NumberMention,
  highStart: number,
): NumberMention | null {
  if (low.bound !== null || (low.measure === 'multiple' && high.measure !== 'multiple')) return null;
  const unit = unitAt(words, low.to);
  const gap = low.to === highStart || unit === null ? low.to : unit.to;
  if (gap + 1 !== highStart || !joinsRange(words, low.from, words[gap]?.norm ?? '')) return null;
  if (
    words[gap]?.norm === '-' &&
    unit !== null &&
    gap === unit.to &&
    high.to !== high.from &&
    low.measure !== high.measure
  )
    return null;
  const shares = low.measure === 'plain' && !low.scaled && unit === null && (high.scaled || high.measure !== 'plain');
  // `3 - 1,7 triệu` runs backwards only when read without the shared scale.
  const factor = shares && high.scaled ? scaleOf(words, high) : null;
  const first = factor === null ? low : scaledBy(low, factor);
  if (first.value.compare(high.value) > 0) return null;
  return { ...first, measure: shares ? high.measure : low.measure, bound: 'low' };
}

/** Whether a word between two numbers makes them a range, given what stands before the first one. */
function joinsRange(words: readonly Word[], low: number, between: string): boolean {
  if (between === '-') return true;
  const outer = hedgeBefore(words, low)?.from ?? low;
  if (between === 'và') return words[outer - 1]?.norm === 'giữa';
  if (between !== 'đến' && between !== 'tới') return false;
  // A hedge may stand before or after `từ`; `tăng từ 4% đến 10%` names two levels.
  const from = words[low - 1]?.norm === 'từ' ? low - 1 : outer - 1;
  const before = Math.min(from, outer);
  if (from >= 0 && words[from]?.norm === 'từ') return !CHANGES.has(words[before - 1]?.norm ?? '');
  // `khoảng 1.000 tới 2.000 đồng`: a hedge that covers both ends needs no `từ`.
  return outer < low && between === 'tới';
}

const CHANGES = new Set(['tăng', 'giảm', 'nâng', 'thêm']);

/** What the scale words of a number in digits multiply it by. */
function scaleOf(words: readonly Word[], number: NumberMention): NumberMention['value'] | null {
  const plain = readDigits((words[number.from] as Word).norm);
  return plain === null || plain.digits === 0n
    ? null
    : number.value.div(rational(plain.digits, 10n ** BigInt(plain.decimals)));
}

function hedgeMention(
  words: readonly Word[],
  hedge: HedgeName,
  after: boolean,
  from: number,
  to: number,
): HedgeMention {
  return { kind: 'hedge', hedge, after, from, to, start: (words[from] as Word).start, end: endOf(words, to) };
}

/** Where the words before one end in the text. */
function endOf(words: readonly Word[], to: number): number {
  return (words[to - 1] as Word).end;
}
