/** The open drafts: each read and judged once for each version, and compared with the other drafts of the workspace. */
import {
  type Draft,
  type DraftContext,
  type Fact,
  type KnownReading,
  newReading,
  readDraft,
} from '@sokhop/core/figures';
import {
  type DocumentReport,
  type DraftRecord,
  type Finding,
  type LintOptions,
  type Related,
  recordOf,
  settle,
} from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { once, type Range, type Span } from '@sokhop/core/text';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FileRecord } from './file-record.js';
import type { Settings } from './settings.js';
import type { Workspace } from './workspace.js';

/** A finding at a place of one document. A contradiction between two documents stands in both. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly span: Span;
  readonly range: Range;
  readonly related: readonly Related[];
  /** Whether the finding is about another document and stands here because it names this place too. */
  readonly mirrored: boolean;
}

/** One draft with all that features ask of it. What is dear is made when it is asked for. */
export interface WholeDraft {
  readonly uri: string;
  readonly draft: Draft;
  readonly record: DraftRecord;
  /** What the linter says of it, contradictions with the other drafts of the workspace included. */
  readonly report: DocumentReport;
  /** The findings of the report, and those of other drafts that name a place of this one. */
  readonly findings: readonly PlacedFinding[];
  readonly facts: readonly Fact[];
  /** How it was linted. */
  readonly options: LintOptions;
  readonly locale: Locale;
}

/** One open draft at its present version. */
export interface OpenDraft extends WholeDraft {
  readonly document: TextDocument;
  /** The address of a file that facts name, as they name it; null where there is no such file. */
  readonly uriOfFacts: (path: string) => string | null;
}

/** What the drafts are kept for, each as it is at the time of the call. */
export interface Editor {
  /** The documents that are drafts. */
  readonly open: () => readonly TextDocument[];
  readonly settings: () => Settings;
  /** How the document at an address is read and linted; one object for all that are judged alike, so that it is looked into once. */
  readonly optionsFor: (uri: string) => LintOptions;
  /** Whether a configuration, if there is one, counts the file at an address as a draft; null where nothing is said. */
  readonly isNamed: (uri: string) => boolean | null;
  /** The address of a file that the facts of a document name. */
  readonly uriOfFacts: (uri: string, path: string) => string | null;
  /** How findings name the document at an address. */
  readonly pathOf: (uri: string) => string;
}

interface ReadDocument {
  readonly version: number;
  readonly draft: Draft;
  /** With the figures that other drafts may contradict, and with all figures. */
  readonly record: DraftRecord;
  readonly whole: () => DraftRecord;
  /** What the next version need not read again. */
  readonly reading: KnownReading;
}

/** The open drafts of one editor. State: what was read of each at which version. */
export class Drafts {
  private readonly read = new Map<string, ReadDocument>();

  constructor(
    private readonly editor: Editor,
    private readonly workspace: Workspace,
  ) {}

  /** Whether some version of a document has been read. */
  hasRead(uri: string): boolean {
    return this.read.has(uri);
  }

  /** An open draft with all that is known of it. */
  of(document: TextDocument): OpenDraft {
    const drafts = this;
    const { uri } = document;
    const options = this.options(uri);
    return {
      uri,
      document,
      facts: options.facts ?? [],
      options,
      locale: options.locale ?? 'vi',
      uriOfFacts: (path) => this.editor.uriOfFacts(uri, path),
      get draft() {
        return drafts.draft(document);
      },
      get record() {
        return drafts.current(document).whole();
      },
      get report() {
        return drafts.report(document);
      },
      get findings() {
        return drafts.findings(document);
      },
    };
  }

  /** A draft that is not open, whole, for what shows all figures of a workspace; it is read anew at each call. */
  ofFile(uri: string, text: string): WholeDraft {
    const options = this.options(uri);
    const draft = readDraft(text, this.context(uri));
    const record = recordOf(draft, options, 'all');
    const across = this.workspace.contradictionsOf(uri);
    const report = settle(record, across);
    return {
      ...{ uri, draft, record, report },
      findings: placed(report, across.mirrored),
      facts: options.facts ?? [],
      options,
      locale: options.locale ?? 'vi',
    };
  }

  /** The draft of a document at its present version. */
  draft(document: TextDocument): Draft {
    return this.current(document).draft;
  }

  /** The record of the text of a file that is not open. */
  fileRecord(uri: string, text: string): DraftRecord {
    return new FileRecord(recordOf(readDraft(text, this.context(uri)), this.options(uri), 'all'));
  }

  /** How the text of a document is read: two documents of equal text and context read alike. */
  context(uri: string): DraftContext {
    const { today, defaults, vocabulary } = this.options(uri);
    const path = this.editor.pathOf(uri);
    return { path, ...(today && { today }), ...(defaults && { defaults }), ...(vocabulary && { vocabulary }) };
  }

  /** How the document at an address is linted. */
  options(uri: string): LintOptions {
    return this.editor.optionsFor(uri);
  }

  /** What the record of a file depends on beside its text: when it changes, the file must be read again. */
  under(uri: string): string {
    const { locale, rules } = this.options(uri);
    return JSON.stringify([
      this.context(uri),
      locale,
      rules,
      this.editor.isNamed(uri),
      this.editor.settings().activate,
    ]);
  }

  /** What the linter says of a document among the other drafts of the workspace. */
  report(document: TextDocument): DocumentReport {
    this.synchronise();
    return settle(this.current(document).record, this.workspace.contradictionsOf(document.uri));
  }

  /** All that is to be said at places of a document: its own findings, and those of other drafts that name a place of it. */
  findings(document: TextDocument): readonly PlacedFinding[] {
    return placed(this.report(document), this.workspace.contradictionsOf(document.uri).mirrored);
  }

  /** Brings what the workspace knows of the open drafts up to their present versions. */
  synchronise(): void {
    for (const document of this.editor.open()) this.current(document);
  }

  /** Forgets a document that was closed, or is no draft any more. */
  forget(uri: string): void {
    this.read.delete(uri);
    this.workspace.setOpen(uri, null);
  }

  /** Forgets everything that depends on settings and configurations. */
  forgetAll(): void {
    for (const uri of this.read.keys()) this.workspace.setOpen(uri, null);
    this.read.clear();
  }

  private current(document: TextDocument): ReadDocument {
    const { uri, version } = document;
    const known = this.read.get(uri);
    if (known?.version === version) return known;
    const reading = known?.reading ?? newReading();
    const draft = readDraft(document.getText(), this.context(uri), reading);
    // After every key only what other drafts may contradict is needed; the entries of all figures are made for whoever asks.
    const options = this.options(uri);
    const now = {
      ...{ version, draft, reading },
      record: recordOf(draft, options, 'comparable'),
      whole: once(() => recordOf(draft, options, 'all')),
    };
    this.read.set(uri, now);
    this.workspace.setOpen(uri, { record: now.record, entries: () => now.whole().entries, open: { document, draft } });
    return now;
  }
}

/** The findings of a document and those of others that name a place of it, in the order of their places. */
function placed({ findings, path }: DocumentReport, mirrored: readonly Finding[]): readonly PlacedFinding[] {
  const all = [...findings.map(atOwnPlace), ...mirrored.flatMap((finding) => mirroredIn(path, finding))];
  return all.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** A finding where it stands itself. */
export function atOwnPlace(finding: Finding): PlacedFinding {
  return { finding, span: finding.offset, range: finding.range, related: finding.related, mirrored: false };
}

/** A finding of another document, as seen from each place that it names in this one. */
export function mirroredIn(path: string, finding: Finding): readonly PlacedFinding[] {
  const back: Related = { path: finding.path, offset: finding.offset, range: finding.range, message: finding.message };
  const here = finding.related.filter((place) => place.path === path);
  return here.map((place) => {
    const others = finding.related.filter((other) => other !== place);
    return { finding, span: place.offset, range: place.range, related: [back, ...others], mirrored: true };
  });
}
