/** The workspace: every draft of its folders, the open ones as they stand in the editor, the others as compact records of their files. */
import type { Draft } from '@sokhop/core/figures';
import type { DraftRecord } from '@sokhop/core/linter';
import type { Entry } from '@sokhop/core/rules';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Contradictions, type DraftContradictions } from './contradictions.js';
import type { Host } from './host.js';
import { addressKey, isMarkdown } from './uri.js';
import { turn } from './validation.js';

/** One draft of the workspace. */
export interface WorkspaceDraft {
  readonly uri: string;
  /** What other drafts must know of it: the figures that they may contradict, its suppressions, how it is judged. */
  readonly record: DraftRecord;
  /** Its figures: of an open draft all, of a file those that have an indicator. */
  readonly entries: () => readonly Entry[];
  /** The buffer of an open draft, and the whole draft; null for a file. */
  readonly open: { readonly document: TextDocument; readonly draft: Draft } | null;
}

/** A figure of the workspace, and the draft that it stands in. */
export interface Said {
  readonly at: WorkspaceDraft;
  readonly entry: Entry;
}

/** What the workspace asks of the rest of the server. */
export interface Surroundings {
  readonly host: Host;
  /** The addresses of the folders that are open in the editor. */
  readonly folders: () => readonly string[];
  /** The record of the text of a file; null when the file is no draft. `under` changes when the same text must be read again. */
  readonly read: (uri: string, text: string) => DraftRecord | null;
  readonly under: (uri: string) => string;
  /** When it is known which configuration holds for the file at an address. */
  readonly configured: (uri: string) => Promise<void>;
  /** Called when what is said of open drafts may have changed. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

interface FileEntry {
  readonly uri: string;
  readonly under: string;
  /** Null for a Markdown file that is no draft. */
  readonly record: DraftRecord | null;
}

/** The drafts of one workspace. State: what was last read of each file, and the open drafts that win over their files. */
export class Workspace {
  private readonly files = new Map<string, FileEntry>();
  private readonly open = new Map<string, WorkspaceDraft>();
  private readonly contradictions = new Contradictions();
  /** Files to read, by key; they are read one at a time, so that requests are answered in between. */
  private readonly waiting = new Map<string, string>();
  private reading: Promise<void> | null = null;
  private listing = 0;
  private started = false;

  constructor(private readonly around: Surroundings) {}

  /** Every draft, by path. */
  drafts(): readonly WorkspaceDraft[] {
    const all = [...this.open.values()];
    for (const [key, { uri, record }] of this.files)
      if (record !== null && !this.open.has(key)) all.push({ uri, record, entries: () => record.entries, open: null });
    return all.sort((a, b) => (a.record.path < b.record.path ? -1 : a.record.path > b.record.path ? 1 : 0));
  }

  /** The draft at an address; null when there is none. */
  at(uri: string): WorkspaceDraft | null {
    const key = addressKey(uri);
    const file = this.files.get(key);
    const open = this.open.get(key);
    if (open !== undefined || file === undefined || file.record === null) return open ?? null;
    const { uri: address, record } = file;
    return { uri: address, record, entries: () => record.entries, open: null };
  }

  /** The address of a draft by the path that findings name. */
  uriOf(path: string): string | undefined {
    for (const { uri, record } of this.open.values()) if (record.path === path) return uri;
    for (const { uri, record } of this.files.values()) if (record?.path === path) return uri;
    return undefined;
  }

  /** The figures of all drafts that satisfy, in the order of paths and places. */
  figures(satisfies: (entry: Entry, at: WorkspaceDraft) => boolean): readonly Said[] {
    return this.drafts().flatMap((at) =>
      at
        .entries()
        .filter((entry) => satisfies(entry, at))
        .map((entry) => ({ at, entry })),
    );
  }

  /** What comparing the draft at an address with the others has found. */
  contradictionsOf(uri: string): DraftContradictions {
    return this.contradictions.of(addressKey(uri));
  }

  /** Whether more than one draft speaks of the thing of a key. */
  isCompared(key: string | null): boolean {
    return key !== null && this.contradictions.isCompared(key);
  }

  /** An open draft as it stands in the editor now, or null when it was closed or is no draft any more: then its file counts. */
  setOpen(uri: string, now: Omit<WorkspaceDraft, 'uri'> | null): void {
    const key = addressKey(uri);
    if (now === null) {
      if (this.open.delete(key)) this.contradictions.set(key, this.files.get(key)?.record ?? null);
      return;
    }
    this.open.set(key, { uri, ...now });
    this.contradictions.set(key, now.record);
  }

  /** Begins to read the files of the folders, if that has not begun; the first draft of an editor is the sign to do so. */
  start(): void {
    if (this.started) return;
    this.started = true;
    this.list();
  }

  /** When every file that is known to wait has been read. */
  async ready(): Promise<void> {
    this.start();
    while (this.reading !== null) await this.reading;
  }

  /** Folders, settings or configurations have changed: files come and go, and some are read in another way. */
  relist(): void {
    if (this.started) this.list();
  }

  /** Files were created, changed or deleted. */
  filesChanged(uris: readonly string[]): void {
    if (!this.started) return;
    for (const uri of uris) if (isMarkdown(uri)) this.waiting.set(addressKey(uri), uri);
    this.readWaiting();
  }

  private list(): void {
    const listing = ++this.listing;
    this.run(async () => {
      const found = new Map<string, string>();
      for (const folder of this.around.folders())
        for (const uri of await this.around.host.findMarkdown(folder)) found.set(addressKey(uri), uri);
      if (listing !== this.listing) return;
      for (const key of [...this.files.keys()]) if (!found.has(key)) this.put(key, null);
      for (const [key, uri] of found) {
        const known = this.files.get(key);
        await this.around.configured(uri);
        if (known === undefined || known.under !== this.around.under(uri)) this.waiting.set(key, uri);
      }
      await this.readAll();
    });
  }

  private readWaiting(): void {
    if (this.waiting.size > 0) this.run(() => this.readAll());
  }

  /** Runs after whatever is under way, and tells when all of it is done. */
  private run(work: () => Promise<void>): void {
    const before = this.reading ?? Promise.resolve();
    const mine: Promise<void> = before
      .then(work)
      .catch(this.around.failed)
      .then(() => {
        if (this.reading !== mine) return;
        this.reading = null;
        this.around.changed();
      });
    this.reading = mine;
  }

  private async readAll(): Promise<void> {
    for (let next = first(this.waiting); next !== null; next = first(this.waiting)) {
      const [key, uri] = next;
      this.waiting.delete(key);
      const text = await this.around.host.readText(uri);
      await this.around.configured(uri);
      try {
        this.put(key, text === null ? null : this.entryOf(uri, text));
      } catch (error) {
        this.around.failed(error);
      }
      await turn();
    }
  }

  private entryOf(uri: string, text: string): FileEntry {
    return { uri, under: this.around.under(uri), record: this.around.read(uri, text) };
  }

  private put(key: string, entry: FileEntry | null): void {
    if (entry === null) this.files.delete(key);
    else this.files.set(key, entry);
    if (!this.open.has(key)) this.contradictions.set(key, entry?.record ?? null);
  }
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | null {
  const { value, done } = map.entries().next();
  return done === true ? null : value;
}
