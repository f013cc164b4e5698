/** GitLab's code quality report: findings beside the changes of a merge request. */
import type { Severity } from '@sokhop/core/rules';
import { fingerprintsOf } from '../fingerprint.js';
import type { Outcome } from './index.js';
import { fromRoot } from './paths.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The report as a JSON list. */
export function gitlabReport(outcome: Outcome): string {
  const list = fingerprintsOf(outcome).map(({ finding, fingerprint }) => {
    const { message, arithmetic, ruleId, severity, path, range } = finding;
    return {
      description: arithmetic === null ? message : `${message} (${arithmetic})`,
      check_name: ruleId,
      fingerprint,
      severity: SEVERITIES[severity],
      location: {
        path: fromRoot(path, outcome.prefix),
        lines: { begin: range.start.line + 1, end: range.end.line + 1 },
      },
    };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
