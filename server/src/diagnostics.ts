/** Findings as the diagnostics of the protocol. */
import type { Severity } from '@sokhop/core/rules';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedFinding } from './drafts.js';

/** The name that stands beside every diagnostic. */
export const SOURCE = 'sokhop';

/** The page of a rule on the web. */
export function rulePage(ruleId: string): string {
  return `https://github.com/sokhop/sokhop/blob/main/docs/rules/${ruleId}.md`;
}

/** The diagnostic of a finding. `uriOf` gives the address of a draft by its path. */
export function toDiagnostic(
  { finding, span, related }: PlacedFinding,
  document: TextDocument,
  uriOf: (path: string) => string | undefined,
): Diagnostic {
  return {
    range: { start: document.positionAt(span[0]), end: document.positionAt(span[1]) },
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: rulePage(finding.ruleId) },
    message: finding.arithmetic === null ? finding.message : `${finding.message}\n${finding.arithmetic}`,
    relatedInformation: related.flatMap(({ path, range, message }) => {
      const uri = uriOf(path);
      return uri === undefined ? [] : [{ location: { uri, range }, message }];
    }),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};
