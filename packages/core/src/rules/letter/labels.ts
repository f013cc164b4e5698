/** The labels of divisions (`I.`, `1.`, `2.1.`, `a)`) and whether each follows from the ones before it. */
import type { Draft } from '../../figures/index.js';
import type { Span } from '../../text/index.js';
import { type Line, linesOf } from './lines.js';

/** One label at the start of a line. */
export interface Label {
  readonly kind: 'roman' | 'number' | 'letter';
  /** What stands before the last number: `2` in `2.1.`; empty for a single number, a letter, a Roman numeral. */
  readonly path: string;
  /** Its place in its run, from 1. */
  readonly value: number;
  /** `.`, `)` or nothing. */
  readonly mark: string;
  /** The label in the source, its mark included. */
  readonly span: Span;
  /** Whether its mark is escaped in the source: `4\\.`. */
  readonly escaped: boolean;
  /** Identifies the run of labels that number one list; -1 before it is known. */
  readonly run: number;
  /** The Markdown list that it is the marker of, or null. */
  readonly list: number | null;
  /** Whether it may be a wrapped line that happens to begin with a number: it counts only where it follows. */
  readonly weak: boolean;
  /** Whether a line between it and the label before opens a division that has no label: `Điều 6. Hiệu lực`, `Mục 2`. */
  readonly fresh: boolean;
}

/** A label that does not follow from the one `before` it. */
export interface Fault {
  readonly at: number;
  readonly before: number;
  readonly expected: Label;
}

/** The Vietnamese alphabet as divisions use it; behind it the letters that it lacks, which follow none. */
const ALPHABET = [...'abcdđeghiklmnopqrstuvxy', ...'fjwz'];
/** How many of them are Vietnamese: `f)` is a label of another alphabet, `w.` no label at all. */
const OWN_LETTERS = 23;
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
const LABEL =
  /^(?:([IVX]{1,6})(\.)|([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})([.)]?)|([0-9]{1,2})([.)])|([a-zđ])([.)]))(?=\s+(\S))/u;

const WANTS_NUMBER = /\s(?:khoản|điều|điểm|mục|năm|tháng|ngày|số|quý|lần|thứ|tiết|phần|chương)$/iu;

/** The labels of a draft, in their order, each with its run. */
export function labelsOf(draft: Draft): readonly Label[] {
  // A table has columns of its own, and a block quote shows another document.
  const lines = withoutQuotations(linesOf(draft).filter(({ block }) => block.cell === null && !block.quote));
  const all: Label[] = [];
  let fresh = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const label = labelAt(draft, line, lines[i - 1]);
    if (label !== null) all.push({ ...label, fresh });
    fresh = label === null && (fresh || DIVISION.test(line.text));
  }
  if (!all.some(({ weak }) => weak)) return withRuns(all);
  const doubtful = new Set(
    walk(all)
      .faults.map(({ at }) => all[at])
      .filter((label) => label?.weak),
  );
  const some = all.filter((label) => !doubtful.has(label));
  return withRuns(walk(some).faults.some(({ at }) => some[at]?.weak) ? all.filter(({ weak }) => !weak) : some);
}

const DIVISION =
  /^(?:điều|chương|mục|tiểu mục|phần|phụ lục|bước|câu)\s+(?:thứ\s|[0-9]|[IVXLC]+(?!\p{L})|[A-Z](?!\p{L}))/iu;

/**
 * The lines without those that go on with a quotation of an earlier one: `1. Sửa đổi khoản 3 và khoản 4 như sau:`, `“3. …`, `4. …”` has the
 * labels of another document.
 */
function withoutQuotations(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    kept.push(line);
    if (!isLeftOpen(line.text)) continue;
    const behind = lines.slice(i + 1, i + 1 + LONGEST_QUOTATION).findIndex(({ text }) => closesQuotation(text));
    if (behind >= 0) i += 1 + behind;
  }
  return kept;
}

/** In lines. */
const LONGEST_QUOTATION = 80;

function isLeftOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

function closesQuotation(text: string): boolean {
  const close = text.indexOf('”');
  return close >= 0 && !text.slice(0, close).includes('“');
}

function withRuns(labels: readonly Label[]): readonly Label[] {
  const { runs } = walk(labels);
  return labels.map((label, i) => ({ ...label, run: runs[i] ?? -1 }));
}

/** A label as one writes it: `2.1.`, `đ)`, `III.`. */
export function sayLabel({ kind, path, value, mark }: Label): string {
  const number =
    kind === 'roman' ? (ROMAN[value - 1] ?? '?') : kind === 'letter' ? (ALPHABET[value - 1] ?? '?') : String(value);
  return `${path === '' ? '' : `${path}.`}${number}${mark}`;
}

/** The labels that break their run. */
export function findFaults(labels: readonly Label[]): readonly Fault[] {
  return walk(labels).faults;
}

function labelAt(draft: Draft, line: Line, before: Line | undefined): Label | null {
  const match = LABEL.exec(line.text);
  if (match === null) return null;
  const [whole, roman, romanMark, path, pathMark, number, numberMark, letter, letterMark, next = ''] = match;
  // `4\\. Báo cáo`: what Markdown would take for a list is escaped in the source.
  const written = draft.source.startsWith(whole, line.span[0])
    ? whole
    : (/^\S+/u.exec(draft.source.slice(line.span[0], line.span[1]))?.[0] ?? whole);
  const isEscaped = written.length > whole.length && written.replaceAll('\\', '') === whole;
  const span: Span = [line.span[0], line.span[0] + (isEscaped ? written : whole).length];
  const rest = {
    span,
    escaped: isEscaped,
    run: -1,
    fresh: false,
    weak: mayBeWrapped(draft, line, before),
    list: line.block.list?.ordered === true && !line.continues ? line.block.list.list : null,
  };
  if (roman !== undefined)
    return ROMAN.includes(roman)
      ? { ...rest, kind: 'roman', path: '', value: ROMAN.indexOf(roman) + 1, mark: romanMark ?? '' }
      : null;
  if (letter !== undefined)
    return ALPHABET.includes(letter) && (letterMark === ')' || ALPHABET.indexOf(letter) < OWN_LETTERS)
      ? { ...rest, kind: 'letter', path: '', value: ALPHABET.indexOf(letter) + 1, mark: letterMark ?? '', list: null }
      : null;
  if (number !== undefined) return { ...rest, kind: 'number', path: '', value: Number(number), mark: numberMark ?? '' };
  const cut = path?.lastIndexOf('.') ?? -1;
  // `1.28 triệu`: a number that opens a sentence, not a label.
  if (path === undefined || (pathMark === '' && !/\p{Lu}/u.test(next))) return null;
  return {
    ...rest,
    kind: 'number',
    path: path.slice(0, cut),
    value: Number(path.slice(cut + 1)),
    mark: pathMark ?? '',
  };
}

/** Whether the line before runs on into this one: no blank line between, and its last word wants a number, or it does not end. */
function mayBeWrapped(draft: Draft, line: Line, before: Line | undefined): boolean {
  if (before === undefined || /\n[ \t>]*\r?\n/u.test(draft.source.slice(before.span[1], line.span[0]))) return false;
  return (
    WANTS_NUMBER.test(before.text) ||
    (line.continues && /^[0-9]+[.)]\s/u.test(line.text) && !/[.;:,…/)]$/u.test(before.text))
  );
}

/** An open run: its number, and the label that was last in it. */
interface Run {
  readonly id: number;
  readonly last: number;
  /** The number that was expected where the last label was a stray one: the run may go on from there. */
  readonly missed?: number;
}

/** Walks through the labels once: the run of each, and those that do not follow. */
function walk(labels: readonly Label[]): { readonly runs: readonly number[]; readonly faults: readonly Fault[] } {
  const open = new Walk(labels);
  return { runs: labels.map((label, at) => open.runOf(label, at)), faults: open.faults };
}

/** What is open while labels are walked through; a class, for it is nothing but that state. */
class Walk {
  readonly faults: Fault[] = [];
  private roman: Run | null = null;
  /** Single numbers; an inner list that starts anew lies on top of the outer one. */
  private numbers: readonly Run[] = [];
  /** Numbers with a path, by their path. */
  private readonly paths = new Map<string, Run>();
  private letter: Run | null = null;
  private runs = 0;

  constructor(private readonly labels: readonly Label[]) {}

  /** The run of the next label. */
  runOf(label: Label, at: number): number {
    if (label.fresh) this.restart();
    if (label.kind === 'letter') {
      this.letter = this.follow(at, this.letter);
      return this.letter.id;
    }
    this.letter = null;
    if (label.kind !== 'roman') return label.path === '' ? this.single(at, label) : this.withPath(at, label);
    this.roman = this.follow(at, this.roman);
    this.numbers = [];
    this.paths.clear();
    return this.roman.id;
  }

  /** Numbers and letters begin anew. */
  private restart(): void {
    this.numbers = [];
    this.paths.clear();
    this.letter = null;
  }

  /** `3.` after `2.`; after an inner list `1., 2.`, the outer one goes on. */
  private single(at: number, label: Label): number {
    const outer = this.numbers.findLast(({ last }) => this.labels[last]?.value === label.value - 1);
    const run = this.follow(at, outer ?? this.numbers.at(-1) ?? null);
    const known = this.numbers.findIndex(({ id }) => id === run.id);
    this.numbers = [...(known < 0 ? this.numbers : this.numbers.slice(0, known)), run];
    this.paths.clear();
    return run.id;
  }

  /** `2.3.` after `2.2.`; the first of its path is `2.1.`, under `2.` where single numbers stand about. */
  private withPath(at: number, label: Label): number {
    const parents = this.numbers.map(({ last }) => this.labels[last]?.value);
    const parent = this.numbers.at(-1);
    const root = Number(label.path.split('.')[0]);
    if (parent !== undefined && !label.path.includes('.') && !parents.includes(root)) {
      const path = String(this.labels[parent.last]?.value);
      const last = this.paths.get(path);
      const value = last === undefined ? 1 : (this.labels[last.last]?.value ?? 0) + 1;
      this.fault(at, last?.last ?? parent.last, { path, value });
      const run = { id: last?.id ?? this.runs++, last: at };
      this.paths.set(label.path, run);
      return run.id;
    }
    const known = this.paths.get(label.path) ?? null;
    if (known === null && label.value !== 1 && parent !== undefined) this.fault(at, parent.last, { value: 1 });
    const run = this.follow(at, known);
    this.paths.set(label.path, run);
    return run.id;
  }

  /** The run that a label continues, or one of its own; reports where it does not follow. */
  private follow(at: number, run: Run | null): Run {
    const label = this.labels[at] as Label;
    const last = run === null ? undefined : this.labels[run.last];
    if (run === null || last === undefined || (label.value === 1 && !(label.list !== null && label.list === last.list)))
      return { id: this.runs++, last: at };
    const { missed } = run;
    // `1., 3., 3.`: the first of the two was to be 2.
    const isNext = missed !== undefined && label.kind !== 'letter' && label.value === missed + 1;
    const goesOn = label.value === missed || isNext;
    if (label.value === last.value + 1 || goesOn) return { id: run.id, last: at };
    this.fault(at, run.last, { value: last.value + 1 });
    return { id: run.id, last: at, missed: last.value + 1 };
  }

  private fault(at: number, before: number, expected: Partial<Label>): void {
    const label = this.labels[at];
    if (label !== undefined) this.faults.push({ at, before, expected: { ...label, ...expected } });
  }
}
