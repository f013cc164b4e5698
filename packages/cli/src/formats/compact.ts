/** One line a finding, `bai.md:3:12: error number/growth: …`, as editors, `grep` and problem matchers read it. */
import type { Finding } from '@sokhop/core/linter';
import { messagesIn } from '../messages.js';
import { plain } from '../terminal.js';
import { account } from './account.js';
import type { Outcome } from './index.js';

/** The findings, what happened besides, and the account of the run. */
export function compactReport(outcome: Outcome): string {
  const { severity } = messagesIn(outcome.locale);
  const findings = outcome.report.documents.flatMap((document) => document.findings);
  const lines = findings.map(
    (finding) => `${place(finding)}: ${severity[finding.severity]} ${finding.ruleId}: ${said(finding)}`,
  );
  return [...lines, ...outcome.notes, ...account(outcome)].map((line) => `${line}\n`).join('');
}

function place({ path, range }: Finding): string {
  return `${plain(path)}:${range.start.line + 1}:${range.start.character + 1}`;
}

function said({ message, arithmetic }: Finding): string {
  return plain(arithmetic === null ? message : `${message} [${arithmetic}]`);
}
