/** The problems of the whole workspace as diagnostics: of open drafts everything, of files that are not open their contradictions with other drafts. */
import { unsuppressed } from '@sokhop/core/linter';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  PreviousResultId,
  UnchangedDocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { toDiagnostic } from './diagnostics.js';
import { atOwnPlace, mirroredIn, type OpenDraft } from './drafts.js';
import { addressKey } from './uri.js';
import type { Workspace, WorkspaceDraft } from './workspace.js';

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** Answers an editor that asks for diagnostics, and says what is unchanged since it last asked. State: what each result id meant. */
export class Problems {
  private readonly results = new Map<string, { readonly id: string; readonly written: string }>();
  private next = 1;

  constructor(
    private readonly workspace: Workspace,
    private readonly openAt: (uri: string) => OpenDraft | null,
  ) {}

  /** The diagnostics of one draft of the workspace. */
  of({ uri, record, open }: WorkspaceDraft): readonly Diagnostic[] {
    const draft = open === null ? null : this.openAt(uri);
    if (draft !== null) return this.ofOpen(draft);
    const { findings, mirrored } = this.workspace.contradictionsOf(uri);
    const found = [
      ...unsuppressed(record, findings).map(atOwnPlace),
      ...mirrored.flatMap((finding) => mirroredIn(record.path, finding)),
    ];
    return found.map((placed) => toDiagnostic(placed, record.locale, this.uriOf));
  }

  /** The diagnostics of an open draft. */
  ofOpen({ findings, locale }: OpenDraft): readonly Diagnostic[] {
    return findings.map((placed) => toDiagnostic(placed, locale, this.uriOf));
  }

  /** The answer to an editor that asks about one document. */
  pull(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const open = this.openAt(uri);
    return this.report(uri, open === null ? [] : this.ofOpen(open), previous);
  }

  /** The answer to an editor that asks about the workspace: every draft of which it does not yet know what there is to say. */
  pullWorkspace(previous: readonly PreviousResultId[]): readonly WorkspaceDocumentDiagnosticReport[] {
    const known = new Map(previous.map(({ uri, value }) => [addressKey(uri), { uri, value }]));
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const one of this.workspace.drafts()) {
      const before = known.get(addressKey(one.uri));
      known.delete(addressKey(one.uri));
      const diagnostics = this.of(one);
      if (diagnostics.length === 0 && before === undefined) continue;
      const uri = before?.uri ?? one.uri;
      reports.push({
        ...this.report(uri, diagnostics, before?.value),
        uri,
        version: one.open?.document.version ?? null,
      });
    }
    for (const { uri, value } of known.values()) reports.push({ ...this.report(uri, [], value), uri, version: null });
    return reports;
  }

  private report(uri: string, diagnostics: readonly Diagnostic[], previous: string | undefined): Report {
    const written = JSON.stringify(diagnostics);
    const known = this.results.get(addressKey(uri));
    const id = known?.written === written ? known.id : String(this.next++);
    this.results.set(addressKey(uri), { id, written });
    return id === previous
      ? { kind: 'unchanged', resultId: id }
      : { kind: 'full', resultId: id, items: [...diagnostics] };
  }

  private readonly uriOf = (path: string): string | undefined => this.workspace.uriOf(path);
}
