/** JUnit's XML: a draft is a suite, a finding a test that failed; below `--fail-on` one that passed with a remark. */
import type { DocumentReport, Finding } from '@sokhop/core/linter';
import type { Severity } from '@sokhop/core/rules';
import { account } from './account.js';
import type { Outcome } from './index.js';
import { element, textElement, xmlDocument } from './xml.js';

const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The report as a document. A draft without findings is a suite with one test that passed. */
export function junitReport(outcome: Outcome): string {
  const { report, failures, failOn, locale, notes } = outcome;
  const failing = ({ severity }: Finding) => RANKS[severity] >= RANKS[failOn];
  const findings = report.documents.flatMap((document) => document.findings);
  const suites = report.documents.map((document) => suiteOf(document, failing));
  if (failures.length > 0) suites.push(runSuite(failures.map(({ text }) => text[locale])));
  const tests = report.documents.reduce(
    (sum, document) => sum + Math.max(1, document.findings.length),
    failures.length,
  );
  const counts = { tests, failures: findings.filter(failing).length, errors: failures.length };
  // The schema knows what was said only for a suite, not for all of them: the account of the run is one of its own.
  const said = element('testsuite', { name: 'sokhop', tests: 0, failures: 0, errors: 0 }, [
    textElement('system-out', [...notes, ...account(outcome)].join('\n')),
  ]);
  return xmlDocument(element('testsuites', { name: 'Số Khớp', ...counts }, [...suites, said]));
}

function suiteOf({ path, findings }: DocumentReport, failing: (finding: Finding) => boolean): string {
  const tests =
    findings.length === 0
      ? [element('testcase', { name: 'sokhop', classname: path })]
      : findings.map((finding) => testOf(finding, failing(finding)));
  const counts = { tests: tests.length, failures: findings.filter(failing).length, errors: 0 };
  return element('testsuite', { name: path, ...counts }, tests);
}

function testOf(finding: Finding, failed: boolean): string {
  const { ruleId, severity, message, path, range } = finding;
  const attributes = { name: `${ruleId} (${range.start.line + 1}:${range.start.character + 1})`, classname: path };
  const told = failed
    ? textElement('failure', textOf(finding), { type: severity, message })
    : textElement('system-out', `${severity}: ${textOf(finding)}`);
  return element('testcase', attributes, [told]);
}

function textOf({ path, range, message, arithmetic, related }: Finding): string {
  const places = [{ path, range, message }, ...related].map(
    (at) => `${at.path}:${at.range.start.line + 1}:${at.range.start.character + 1} ${at.message}`,
  );
  const [own = '', ...others] = places;
  return [own, ...(arithmetic === null ? [] : [arithmetic]), ...others].join('\n');
}

/** What stopped the run from reading or writing all files. */
function runSuite(texts: readonly string[]): string {
  const tests = texts.map((text) =>
    element('testcase', { name: text, classname: 'sokhop' }, [textElement('error', text, { message: text })]),
  );
  return element('testsuite', { name: 'sokhop', tests: texts.length, failures: 0, errors: texts.length }, tests);
}
