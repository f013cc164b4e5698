/**
 * Contradictions between drafts, kept by what they speak of: after an edit only the things of which the edited draft says something
 * else are compared again. Where it says the same at another place, what is known moves with it.
 */
import { type Compared, compareDocuments, type DraftRecord, type Finding, unsuppressed } from '@sokhop/core/linter';
import { byThing, type Entry } from '@sokhop/core/rules';
import { oncePer } from '@sokhop/core/text';
import { FileRecord } from './file-record.js';

/** What comparing one draft with the others has found. */
export interface DraftContradictions extends Compared {
  /** Findings of other drafts that name a place of this one, less those that the other draft suppresses. */
  readonly mirrored: readonly Finding[];
}

interface Known {
  readonly record: DraftRecord;
  readonly things: ReadonlySet<string>;
}

/** What comparing all that is said of one thing has found, by the path of the draft. */
type OfThing = ReadonlyMap<string, Compared>;

/** The contradictions of one workspace. */
export class Contradictions {
  private readonly known = new Map<string, Known>();
  private readonly keyOfPath = new Map<string, string>();
  private readonly speakers = new Map<string, Set<string>>();
  private readonly results = new Map<string, OfThing>();
  /** The things that must be compared again before anybody asks. */
  private readonly stale = new Set<string>();

  /** Puts a draft in the place of the one that had this key, or takes that one out. */
  set(key: string, record: DraftRecord | null): void {
    const before = this.known.get(key) ?? null;
    if ((before?.record ?? null) === record) return;
    const after = record === null ? null : { record, things: thingsOf(record) };
    const alike = before !== null && after !== null && sayAlike(before.record, after.record);
    for (const thing of before?.things ?? []) {
      if (after?.things.has(thing) === true) continue;
      this.speakers.get(thing)?.delete(key);
      this.stale.add(thing);
    }
    for (const thing of after?.things ?? []) {
      if (before?.things.has(thing) === true) {
        if (!this.stale.has(thing) && !(alike && this.move(thing, before.record, after?.record ?? before.record)))
          this.stale.add(thing);
        continue;
      }
      const speakers = this.speakers.get(thing);
      if (speakers === undefined) this.speakers.set(thing, new Set([key]));
      else speakers.add(key);
      this.stale.add(thing);
    }
    if (before !== null) this.keyOfPath.delete(before.record.path);
    if (after === null) this.known.delete(key);
    else {
      this.known.set(key, after);
      this.keyOfPath.set(after.record.path, key);
    }
  }

  /** What comparing the draft of a key with the others has found. */
  of(key: string): DraftContradictions {
    this.compareStale();
    const known = this.known.get(key);
    const findings: Finding[] = [];
    const mirrored: Finding[] = [];
    let held = 0;
    for (const thing of known?.things ?? []) {
      for (const [path, compared] of this.results.get(thing) ?? []) {
        if (path === known?.record.path) {
          findings.push(...compared.findings);
          held += compared.held;
        } else mirrored.push(...compared.findings.filter((one) => names(one, known?.record.path ?? '')));
      }
    }
    return { findings, held, mirrored: mirrored.filter((finding) => this.isHeard(finding)) };
  }

  /** Whether more than one draft speaks of a thing. */
  isCompared(thing: string): boolean {
    return (this.speakers.get(thing)?.size ?? 0) > 1;
  }

  private isHeard(finding: Finding): boolean {
    const record = this.known.get(this.keyOfPath.get(finding.path) ?? '')?.record;
    return record === undefined || unsuppressed(record, [finding]).length > 0;
  }

  private compareStale(): void {
    for (const thing of this.stale) {
      const result = this.compare(thing);
      if (result === null) this.results.delete(thing);
      else this.results.set(thing, result);
    }
    this.stale.clear();
  }

  /** Compares all that is said of one thing; null where nothing comes of it. */
  private compare(thing: string): OfThing | null {
    const speakers = this.speakers.get(thing);
    if (speakers === undefined || speakers.size < 2) {
      if (speakers?.size === 0) this.speakers.delete(thing);
      return null;
    }
    const documents = [...speakers].flatMap((key) => {
      const record = this.known.get(key)?.record;
      return record === undefined ? [] : [{ ...record, entries: entriesAbout(record, thing) }];
    });
    const compared = compareDocuments(documents, (document) => document);
    if (compared.size === 0) return null;
    return new Map([...compared].map(([{ path }, result]) => [path, result]));
  }

  /** Moves what is known of a thing to where a draft now says the same; false where it says something else. */
  private move(thing: string, before: DraftRecord, after: DraftRecord): boolean {
    const [old, now] = [entriesAbout(before, thing), entriesAbout(after, thing)];
    if (old.length !== now.length || !old.every((entry, i) => saysTheSame(entry, now[i]))) return false;
    const result = this.results.get(thing);
    if (result === undefined) return true;
    const places = new Map(old.map(({ offset: [start] }, i) => [start, now[i]]));
    const moved = <Place extends { readonly path: string; readonly offset: readonly [number, number] }>(
      place: Place,
    ) => {
      const entry = place.path === after.path ? places.get(place.offset[0]) : undefined;
      return entry === undefined ? place : { ...place, offset: entry.offset, range: entry.range };
    };
    const next = [...result].map(([path, { findings, held }]): [string, Compared] => [
      path,
      { findings: findings.map((one) => ({ ...moved(one), related: one.related.map(moved) })), held },
    ]);
    this.results.set(thing, new Map(next));
    return true;
  }
}

function names(finding: Finding, path: string): boolean {
  return finding.related.some((related) => related.path === path);
}

function thingsOf(record: DraftRecord): ReadonlySet<string> {
  return record instanceof FileRecord ? record.things : new Set(entriesByThing(record).keys());
}

function entriesAbout(record: DraftRecord, thing: string): readonly Entry[] {
  return record instanceof FileRecord ? record.entriesAbout(thing) : (entriesByThing(record).get(thing) ?? []);
}

/** The entries of a record by what they speak of. */
const entriesByThing = oncePer(({ entries }: DraftRecord) => byThing(entries.filter(isComparable)));

function isComparable(entry: Entry): entry is Entry & { readonly key: string } {
  return entry.key !== null;
}

/** Whether two records of a draft are alike in all that a comparison knows of a draft as a whole. */
function sayAlike(a: DraftRecord, b: DraftRecord): boolean {
  const whole = ({ path, kind, date, locale, settings }: DraftRecord) =>
    JSON.stringify([path, kind, date, locale, settings]);
  return whole(a) === whole(b);
}

/** Whether two entries are alike in all but where they stand. */
function saysTheSame(one: Entry, other: Entry | undefined): boolean {
  if (other === undefined) return false;
  const fields = Object.keys(one) as (keyof Entry)[];
  return fields.every((field) => {
    if (field === 'offset' || field === 'range') return true;
    if (field === 'numerator') return JSON.stringify(one.numerator) === JSON.stringify(other.numerator);
    return one[field] === other[field];
  });
}
