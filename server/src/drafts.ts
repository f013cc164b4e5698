/** The open drafts: each read and linted once for each version, and compared with each other. */
import { type Draft, type Fact, readDraft } from '@sokhop/core/figures';
import {
  type Configuration,
  combineRuleSettings,
  type DraftReport,
  type Finding,
  type LintOptions,
  lintAcross,
  lintDraft,
  type Related,
  UNUSED_SUPPRESSION,
} from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import type { Span } from '@sokhop/core/text';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from './settings.js';

/** A finding at a place of one document. A contradiction between two documents stands in both. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly span: Span;
  readonly related: readonly Related[];
  /** Whether the finding is about another document and stands here because it names this place too. */
  readonly mirrored: boolean;
}

/** What the drafts are kept for, each as it is at the time of the call. */
export interface Editor {
  readonly open: () => readonly TextDocument[];
  readonly settings: () => Settings;
  /** The language where neither setting nor configuration names one. */
  readonly locale: () => Locale;
  /** The configuration for the document at an address. The same file gives the same object until it changes. */
  readonly configurationOf: (uri: string) => Configuration;
  /** The facts that hold for the document at an address. */
  readonly factsOf: (uri: string) => readonly Fact[];
  /** How findings name the document at an address. */
  readonly pathOf: (uri: string) => string;
  readonly today: () => string;
}

interface ReadDocument {
  readonly version: number;
  readonly report: DraftReport;
}

type FindingsByPath = ReadonlyMap<string, readonly Finding[]>;

/** The open drafts of one editor. */
export class Drafts {
  private readonly read = new Map<string, ReadDocument>();
  private compared: { readonly drafts: readonly Draft[]; readonly under: Map<Configuration, FindingsByPath> } = {
    drafts: [],
    under: new Map(),
  };

  constructor(private readonly editor: Editor) {}

  /** Whether some version of a document has been read. */
  hasRead(uri: string): boolean {
    return this.read.has(uri);
  }

  /** The language in which to speak of a document. */
  locale(document: TextDocument): Locale {
    return this.editor.settings().locale ?? this.editor.configurationOf(document.uri).locale ?? this.editor.locale();
  }

  /** The draft of a document at its present version. */
  draft(document: TextDocument): Draft {
    return this.report(document).draft;
  }

  /** What the linter says of a document by itself, at its present version. */
  report(document: TextDocument): DraftReport {
    const known = this.read.get(document.uri);
    if (known?.version === document.version) return known.report;
    const report = lintDraft(this.readDraft(document), this.options(document));
    this.read.set(document.uri, { version: document.version, report });
    return report;
  }

  /** All that is to be said at places of a document: its own findings, and those that compare it with other open drafts. */
  findings(document: TextDocument): readonly PlacedFinding[] {
    const path = this.editor.pathOf(document.uri);
    const across = this.across(document);
    const own = [...this.report(document).findings, ...(across.get(path) ?? [])].map(atOwnPlace);
    const mirrored = [...across].flatMap(([other, findings]) =>
      other === path ? [] : findings.flatMap((finding) => mirroredIn(path, finding)),
    );
    return [...own, ...mirrored].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  }

  /** The address of an open draft by the path that findings name. */
  uriOf(path: string): string | undefined {
    return this.editor.open().find(({ uri }) => this.editor.pathOf(uri) === path)?.uri;
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.read.delete(uri);
  }

  /** Forgets everything that depends on settings and configurations. */
  forgetAll(): void {
    this.read.clear();
    this.compared = { drafts: [], under: new Map() };
  }

  private readDraft(document: TextDocument): Draft {
    const { place, kind } = this.editor.configurationOf(document.uri).defaults ?? {};
    const defaults = { ...(place === undefined ? {} : { place }), ...(kind === undefined ? {} : { kind }) };
    const path = this.editor.pathOf(document.uri);
    return readDraft(document.getText(), { path, today: this.editor.today(), defaults });
  }

  private options(document: TextDocument): LintOptions {
    const configuration = this.editor.configurationOf(document.uri);
    return {
      locale: this.locale(document),
      rules: combineRuleSettings([configuration.rules ?? {}, this.editor.settings().rules]),
      today: this.editor.today(),
      facts: this.editor.factsOf(document.uri),
      dictionary: configuration.dictionary ?? [],
    };
  }

  /** The findings that compare open drafts, as the configuration of a document wants them. */
  private across(document: TextDocument): FindingsByPath {
    const drafts = this.editor.open().map((open) => this.draft(open));
    const { drafts: before } = this.compared;
    if (before.length !== drafts.length || before.some((draft, i) => draft !== drafts[i])) {
      this.compared = { drafts, under: new Map() };
    }
    const configuration = this.editor.configurationOf(document.uri);
    const known = this.compared.under.get(configuration);
    if (known !== undefined) return known;
    const findings: FindingsByPath =
      drafts.length < 2 ? new Map() : withoutUnused(lintAcross(drafts, this.options(document)));
    this.compared.under.set(configuration, findings);
    return findings;
  }
}

/** Whether a comment about other documents is of use cannot be known here: they may just not be open. */
function withoutUnused(all: FindingsByPath): FindingsByPath {
  return new Map(
    [...all].map(([path, findings]) => [path, findings.filter(({ ruleId }) => ruleId !== UNUSED_SUPPRESSION)]),
  );
}

function atOwnPlace(finding: Finding): PlacedFinding {
  return { finding, span: finding.offset, related: finding.related, mirrored: false };
}

/** A finding of another document, seen from each place that it names in this one. */
function mirroredIn(path: string, finding: Finding): readonly PlacedFinding[] {
  const back: Related = { path: finding.path, offset: finding.offset, range: finding.range, message: finding.message };
  const here = finding.related.filter((place) => place.path === path);
  return here.map((place) => {
    const others = finding.related.filter((other) => other !== place);
    return { finding, span: place.offset, related: [back, ...others], mirrored: true };
  });
}
