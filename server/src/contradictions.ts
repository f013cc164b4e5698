/** Contradictions between drafts, kept by what they speak of: after an edit only the things that the edited draft speaks of are compared again. */
import { type Compared, compareDocuments, type DraftRecord, type Finding, unsuppressed } from '@sokhop/core/linter';
import type { Entry } from '@sokhop/core/rules';

/** What comparing one draft with the others has found. */
export interface DraftContradictions extends Compared {
  /** Findings of other drafts that name a place of this one. */
  readonly mirrored: readonly Finding[];
}

interface Known {
  readonly record: DraftRecord;
  readonly byThing: ReadonlyMap<string, readonly Entry[]>;
}

/** What comparing all that is said of one thing has found, by the path of the draft. */
interface OfThing {
  readonly byPath: ReadonlyMap<string, Compared>;
  /** The findings that no comment of their own draft suppresses: others hear of these only. */
  readonly heard: readonly Finding[];
}

/** The contradictions of one workspace. */
export class Contradictions {
  private readonly known = new Map<string, Known>();
  private readonly speakers = new Map<string, Set<string>>();
  private readonly results = new Map<string, OfThing>();
  /** The things that must be compared again before anybody asks. */
  private readonly stale = new Set<string>();

  /** Puts a draft in the place of the one that had this key, or takes that one out. */
  set(key: string, record: DraftRecord | null): void {
    const before = this.known.get(key);
    if ((before?.record ?? null) === record) return;
    for (const thing of before?.byThing.keys() ?? []) {
      this.speakers.get(thing)?.delete(key);
      this.stale.add(thing);
    }
    this.known.delete(key);
    if (record === null) return;
    const byThing = entriesByThing(record);
    for (const thing of byThing.keys()) {
      const speakers = this.speakers.get(thing);
      if (speakers === undefined) this.speakers.set(thing, new Set([key]));
      else speakers.add(key);
      this.stale.add(thing);
    }
    this.known.set(key, { record, byThing });
  }

  /** What comparing the draft of a key with the others has found. */
  of(key: string): DraftContradictions {
    this.compareStale();
    const known = this.known.get(key);
    const findings: Finding[] = [];
    const mirrored: Finding[] = [];
    let held = 0;
    for (const thing of known?.byThing.keys() ?? []) {
      const result = this.results.get(thing);
      if (known === undefined || result === undefined) continue;
      const { path } = known.record;
      const own = result.byPath.get(path);
      findings.push(...(own?.findings ?? []));
      held += own?.held ?? 0;
      mirrored.push(...result.heard.filter((finding) => finding.path !== path && names(finding, path)));
    }
    return { findings, held, mirrored };
  }

  /** Whether more than one draft speaks of a thing. */
  isCompared(thing: string): boolean {
    return (this.speakers.get(thing)?.size ?? 0) > 1;
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
      const known = this.known.get(key);
      return known === undefined ? [] : [{ ...known.record, entries: known.byThing.get(thing) ?? [] }];
    });
    const compared = compareDocuments(documents, (document) => document);
    if (compared.size === 0) return null;
    return {
      byPath: new Map([...compared].map(([{ path }, result]) => [path, result])),
      heard: documents.flatMap((document) => unsuppressed(document, compared.get(document)?.findings ?? [])),
    };
  }
}

function names(finding: Finding, path: string): boolean {
  return finding.related.some((related) => related.path === path);
}

function entriesByThing({ entries }: DraftRecord): ReadonlyMap<string, readonly Entry[]> {
  const byThing = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.key === null) continue;
    const same = byThing.get(entry.key);
    if (same === undefined) byThing.set(entry.key, [entry]);
    else same.push(entry);
  }
  return byThing;
}
