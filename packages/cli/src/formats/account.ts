/** The closing lines of a report: how many findings, what can be fixed, what was read, understood, checked. */
import { messagesIn } from '../messages.js';
import type { Outcome } from './index.js';

/** The lines, without colours. Of a run about no draft there is nothing to account for. */
export function account({ report, onlyNew, locale }: Outcome): readonly string[] {
  if (report.summary.files === 0) return [];
  const messages = messagesIn(locale);
  const findings = report.documents.flatMap((document) => document.findings);
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const unsafe = findings.filter(({ fixes }) => fixes.length > 0 && fixes.every((fix) => !fix.safe)).length;
  return [
    messages.tally(report.summary, onlyNew),
    ...(safe + unsafe > 0 ? [messages.fixable(safe, unsafe)] : []),
    messages.coverage(report.coverage),
  ];
}
