/** The closing lines of a report: how many findings, what can be fixed, what was read, understood, checked. */
import { messagesIn } from '../messages.js';
import type { Outcome } from './index.js';

/** The lines, without colours. */
export function account({ report, locale }: Pick<Outcome, 'report' | 'locale'>): readonly string[] {
  const messages = messagesIn(locale);
  const findings = report.documents.flatMap((document) => document.findings);
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const unsafe = findings.filter(({ fixes }) => fixes.length > 0 && fixes.every((fix) => !fix.safe)).length;
  return [
    messages.tally(report.summary),
    ...(safe + unsafe > 0 ? [messages.fixable(safe, unsafe)] : []),
    messages.coverage(report.coverage),
  ];
}
