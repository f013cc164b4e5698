/** The workflow commands of GitHub Actions: each finding becomes an annotation beside its line in a pull request. */
import type { Finding } from '@sokhop/core/linter';
import type { Severity } from '@sokhop/core/rules';
import { plain } from '../terminal.js';
import { account } from './account.js';
import type { Outcome } from './index.js';
import { fromRoot } from './paths.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The annotations; below them, for the log, what happened besides and the account of the run. */
export function githubReport(outcome: Outcome): string {
  const findings = outcome.report.documents.flatMap((document) => document.findings);
  const annotations = findings.map((finding) => annotation(finding, outcome.prefix));
  return [...annotations, ...outcome.notes, ...account(outcome)].map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding, prefix: string): string {
  const { severity, ruleId, path, range } = finding;
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  const properties = {
    file: fromRoot(path, prefix),
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub takes columns only within one line, and its last column is the last one meant.
    ...(isOneLine ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) } : {}),
    title: `Số Khớp: ${ruleId}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(textOf(finding))}`;
}

/** Message, arithmetic and related places, a line each. */
function textOf({ message, arithmetic, related }: Finding): string {
  const places = related.map(
    ({ path, range, message: said }) => `${path}:${range.start.line + 1}:${range.start.character + 1} ${said}`,
  );
  return [message, ...(arithmetic === null ? [] : [arithmetic]), ...places].map(plain).join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
