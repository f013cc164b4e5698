/** The report for programs: the JSON of `sokhop check --format json`, version 1. */
import type { Finding, Report } from '@sokhop/core/linter';

/** The report as one line of JSON. */
export function jsonReport(report: Report): string {
  const documents = report.documents.map(({ path, findings }) => ({ path, findings: findings.map(plainFinding) }));
  return `${JSON.stringify({ version: 1, documents, summary: report.summary, coverage: report.coverage })}\n`;
}

/** A finding with exactly the published fields, in their published order. */
function plainFinding({
  ruleId,
  severity,
  message,
  arithmetic,
  path,
  offset,
  range,
  related,
  fixes,
}: Finding): Finding {
  return { ruleId, severity, message, arithmetic, path, offset, range, related, fixes };
}
