/** The record of a draft that is not open, packed: a workspace of thousands of drafts is held in memory all the time, and looked at seldom. */
import type { DraftRecord } from '@sokhop/core/linter';
import type { Entry } from '@sokhop/core/rules';

/** A record whose entries are unpacked when somebody asks for them. A class, because the getter must not be copied with the rest. */
export class FileRecord implements DraftRecord {
  readonly path: DraftRecord['path'];
  readonly kind: DraftRecord['kind'];
  readonly date: DraftRecord['date'];
  readonly locale: DraftRecord['locale'];
  readonly settings: DraftRecord['settings'];
  readonly findings: DraftRecord['findings'];
  readonly suppressions: DraftRecord['suppressions'];
  readonly coverage: DraftRecord['coverage'];
  readonly #packed: Int32Array;

  /** Figures without an indicator are of no use to other drafts, nor are the draft's own findings while it is closed. */
  constructor({ path, kind, date, locale, settings, suppressions, coverage, entries }: DraftRecord) {
    this.path = path;
    this.kind = kind;
    this.date = date;
    this.locale = locale;
    this.settings = settings;
    this.findings = [];
    this.suppressions = suppressions;
    this.coverage = coverage;
    this.#packed = pack(entries.filter(({ indicator }) => indicator !== null));
  }

  get entries(): readonly Entry[] {
    return unpack(this.#packed, () => true);
  }

  /** The entries of one thing. */
  entriesAbout(key: string): readonly Entry[] {
    const wanted = numberOf(key);
    return unpack(this.#packed, (at) => this.#packed[at + KEY] === wanted);
  }

  /** What the entries speak of. */
  get things(): ReadonlySet<string> {
    const things = new Set<string>();
    for (let at = 0; at < this.#packed.length; at += WIDTH) {
      const key = VALUES[this.#packed[at + KEY] ?? 0];
      if (typeof key === 'string') things.add(key);
    }
    return things;
  }
}

/** The fields of an entry that hold one value each, in the order in which they are packed. */
const FIELDS = [
  'key',
  'text',
  'kind',
  'unit',
  'hedge',
  'value',
  'low',
  'high',
  'lowOpen',
  'highOpen',
  'role',
  'indicator',
  'period',
  'place',
  'comparedTo',
  'per',
  'partOf',
  'subset',
  'direction',
  'bound',
  'status',
  'actor',
  'checked',
] as const satisfies readonly (keyof Entry)[];
const KEY = 0;
const NUMERATOR = FIELDS.length;
const SPAN = NUMERATOR + 1;
/** The offset takes two numbers, the range four. */
const WIDTH = SPAN + 6;

/** Every value of a field that was ever packed, and the number that stands for it: drafts of a field say the same again and again. */
const VALUES: (string | boolean | null)[] = [];
const NUMBERS = new Map<string | boolean | null, number>();

function numberOf(value: string | boolean | null): number {
  const known = NUMBERS.get(value);
  if (known !== undefined) return known;
  // A string that was cut from a draft would keep the whole draft alive.
  const own = typeof value === 'string' ? (JSON.parse(JSON.stringify(value)) as string) : value;
  VALUES.push(own);
  NUMBERS.set(own, VALUES.length - 1);
  return VALUES.length - 1;
}

function pack(entries: readonly Entry[]): Int32Array {
  const packed = new Int32Array(entries.length * WIDTH);
  entries.forEach((entry, i) => {
    const at = i * WIDTH;
    FIELDS.forEach((field, f) => {
      packed[at + f] = numberOf(entry[field]);
    });
    packed[at + NUMERATOR] = numberOf(entry.numerator === null ? null : JSON.stringify(entry.numerator));
    const { offset, range } = entry;
    packed.set([...offset, range.start.line, range.start.character, range.end.line, range.end.character], at + SPAN);
  });
  return packed;
}

function unpack(packed: Int32Array, wanted: (at: number) => boolean): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < packed.length; at += WIDTH) {
    if (!wanted(at)) continue;
    const number = (i: number) => packed[at + i] ?? 0;
    const fields = FIELDS.map((field, f) => [field, VALUES[number(f)]]);
    const numerator = VALUES[number(NUMERATOR)];
    entries.push({
      ...(Object.fromEntries(fields) as Pick<Entry, (typeof FIELDS)[number]>),
      numerator: typeof numerator === 'string' ? (JSON.parse(numerator) as Entry['numerator']) : null,
      offset: [number(SPAN), number(SPAN + 1)],
      range: {
        start: { line: number(SPAN + 2), character: number(SPAN + 3) },
        end: { line: number(SPAN + 4), character: number(SPAN + 5) },
      },
    });
  }
  return entries;
}
