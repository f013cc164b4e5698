/** Findings as the diagnostics of the protocol. */
import { type FileProblem, type Finding, rulePage, UNUSED_SUPPRESSION } from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { PlacedFinding } from './drafts.js';
import { messages } from './messages.js';

/** The name that stands beside every diagnostic. */
export const SOURCE = 'sokhop';

/** The diagnostic of a finding. `uriOf` gives the address of a draft by its path. */
export function toDiagnostic(
  { finding, range, related, mirrored }: PlacedFinding,
  locale: Locale,
  uriOf: (path: string) => string | undefined,
): Diagnostic {
  const { ruleId, severity, message, arithmetic } = finding;
  const said = mirrored ? messages[locale].contradicts(nameOfOther(finding), message) : message;
  const tags = TAGS[ruleId];
  return {
    range,
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: ruleId,
    codeDescription: { href: rulePage(ruleId, locale) },
    message: arithmetic === null ? said : `${said}\n${arithmetic}`,
    ...(tags === undefined ? {} : { tags: [...tags] }),
    relatedInformation: related.flatMap((place) => {
      const uri = uriOf(place.path);
      return uri === undefined ? [] : [{ location: { uri, range: place.range }, message: place.message }];
    }),
  };
}

/** The diagnostic of a mistake in a configuration file: the rest of its line. */
export function toConfigurationDiagnostic({ line, column, message }: FileProblem, locale: Locale): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const end = { line: line - 1, character: END_OF_LINE };
  return { range: { start, end }, severity: DiagnosticSeverity.Error, source: SOURCE, message: message[locale] };
}

// A character past the end of a line means its end.
const END_OF_LINE = 10_000;

/** How a finding's own draft is called in another draft that it concerns: by the last part of its path, or the whole where both end alike. */
export function nameOfOther({ path, related }: Finding): string {
  const [name = path, ...others] = [path, ...related.map((place) => place.path)].map((one) => one.split('/').at(-1));
  return related.some((place, i) => place.path !== path && others[i] === name) ? path : name;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What an editor may show in its own way: text that may go is faded, names and laws that are no more are struck through. */
const TAGS: Readonly<Record<string, readonly DiagnosticTag[]>> = {
  [UNUSED_SUPPRESSION]: [DiagnosticTag.Unnecessary],
  'term/outdated': [DiagnosticTag.Deprecated],
  'citation/in-force': [DiagnosticTag.Deprecated],
};
