/** The open drafts: each read and linted once for each version, and compared with each other. All state of the server is here. */
import { type DocumentReport, type Finding, type LintOptions, lintAcross, lintDraft, type Related } from '@sokhop/core/linter';
import { type Draft, readDraft } from '@sokhop/core/figures';
import type { Span } from '@sokhop/core/text';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from './settings.js';

/** A finding at a place of one document. A contradiction between two documents stands in both. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly span: Span;
  readonly related: readonly Related[];
}


interface ReadDocument {
  readonly version: number;
  readonly draft: Draft;
  readonly report: DocumentReport;
}

/** What the drafts are kept for, each as it is at the time of the call. */
export interface Editor {
  readonly open: () => readonly TextDocument[];
  readonly settings: () => Settings;
  /** How findings name the document at an address. */
  readonly pathOf: (uri: string) => string;
  readonly today: () => string;
}

/** The open drafts of one editor. */
export class Drafts {
  private readonly read = new Map<string, ReadDocument>();
  private across: { readonly drafts: readonly Draft[]; readonly findings: ReadonlyMap<string, readonly Finding[]> } | null = null;

  constructor(private readonly editor: Editor) {}

  /** The draft of a document at its present version. */
  draft(document: TextDocument): Draft {
    return this.current(document).draft;
  }

  /** What the linter says of a document by itself. */
  report(document: TextDocument): DocumentReport {
    return this.current(document).report;
  }

  /** Whether some version of a document has been read. */
  hasRead(uri: string): boolean {
    return this.read.has(uri);
  }

  /** Everything to be said at places of a document, by offset: its own findings, and those that compare it with other open drafts. */
  findings(document: TextDocument): readonly PlacedFinding[] {
    const path = this.editor.pathOf(document.uri);
    const all = [...this.report(document).findings.map(atOwnPlace), ...this.findingsAcross(path)];
    return all.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  }

  /** The address of an open draft by the path that findings name. */
  uriOf(path: string): string | undefined {
    return this.editor.open().find((document) => this.editor.pathOf(document.uri) === path)?.uri;
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.read.delete(uri);
    this.across = null;
  }

  /** Forgets everything that depends on the settings. */
  forgetAll(): void {
    this.read.clear();
    this.across = null;
  }

  private current(document: TextDocument): ReadDocument {
    const known = this.read.get(document.uri);
    if (known?.version === document.version) return known;
    const draft = readDraft(document.getText(), { path: this.editor.pathOf(document.uri), today: this.editor.today() });
    const fresh = { version: document.version, draft, report: lintDraft(draft, this.options()) };
    this.read.set(document.uri, fresh);
    return fresh;
  }

  private findingsAcross(path: string): readonly PlacedFinding[] {
    const all = this.acrossFindings();
    const own = (all.get(path) ?? []).map(atOwnPlace);
    const mirrored = [...all]
      .filter(([other]) => other !== path)
      .flatMap(([, findings]) => findings.flatMap((finding) => mirroredIn(path, finding)))
      .filter((mirror) => !own.some((finding) => saysTheSame(finding, mirror)));
    return [...own, ...mirrored];
  }

  private acrossFindings(): ReadonlyMap<string, readonly Finding[]> {
    const drafts = this.editor.open().map((document) => this.draft(document));
    const known = this.across;
    if (known !== null && known.drafts.length === drafts.length && known.drafts.every((draft, i) => draft === drafts[i])) {
      return known.findings;
    }
    const findings = drafts.length > 1 ? lintAcross(drafts, this.options()) : new Map<string, readonly Finding[]>();
    this.across = { drafts, findings };
    return findings;
  }

  private options(): LintOptions {
    const { locale, rules } = this.editor.settings();
    return { locale, rules, today: this.editor.today() };
  }
}

function atOwnPlace(finding: Finding): PlacedFinding {
  return { finding, span: finding.offset, related: finding.related };
}

/** A finding of another document, seen from each of its related places in this one. */
function mirroredIn(path: string, finding: Finding): readonly PlacedFinding[] {
  const back: Related = { path: finding.path, offset: finding.offset, range: finding.range, message: finding.message };
  return finding.related
    .filter((place) => place.path === path)
    .map((place) => ({ finding, span: place.offset, related: [back, ...finding.related.filter((other) => other !== place)] }));
}

function saysTheSame(a: PlacedFinding, b: PlacedFinding): boolean {
  return a.finding.ruleId === b.finding.ruleId && a.span[0] === b.span[0] && a.span[1] === b.span[1];
}
