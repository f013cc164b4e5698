/** Checkstyle's XML, which most code-review services read. */
import type { Finding } from '@sokhop/core/linter';
import type { Outcome } from './index.js';
import { element, xmlDocument } from './xml.js';

/** The report as a document; drafts without findings are named too. */
export function checkstyleReport({ report }: Outcome): string {
  const files = report.documents.map(({ path, findings }) => element('file', { name: path }, findings.map(errorOf)));
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
}

function errorOf({ ruleId, severity, message, arithmetic, range }: Finding): string {
  return element('error', {
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity,
    message: arithmetic === null ? message : `${message} (${arithmetic})`,
    source: `sokhop.${ruleId}`,
  });
}
