/** SARIF 2.1.0, the OASIS standard that GitHub code scanning, GitLab, Azure DevOps and editors read. */
import { posix } from 'node:path';
import { type Finding, type Fix, notices, type Related, rulePage } from '@sokhop/core/linter';
import { type Locale, rules, type Severity } from '@sokhop/core/rules';
import { lineStarts, rangeOf } from '@sokhop/core/text';
import { fingerprintsOf } from '../fingerprint.js';
import { VERSION } from '../version.js';
import type { Outcome } from './index.js';
import { fromRoot } from './paths.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The report as one run of the tool: its rules, the findings, and in the run's properties the account of what was checked. */
export function sarifReport(outcome: Outcome): string {
  const { report, failures, locale, prefix, sourceOf } = outcome;
  const described = ruleDescriptors(locale);
  const indexOf = new Map(described.map(({ id }, index) => [id, index]));
  const results = fingerprintsOf(outcome).map(({ finding, fingerprint }) => ({
    ruleId: finding.ruleId,
    ruleIndex: indexOf.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: said(finding) },
    locations: [placeOf(finding, prefix)],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((at, id) => relatedOf(at, id, prefix)) }),
    ...(finding.fixes.length === 0
      ? {}
      : { fixes: finding.fixes.map((fix) => fixOf(fix, finding.path, sourceOf(finding.path) ?? '', prefix)) }),
    partialFingerprints: { 'sokhopFinding/v1': fingerprint },
    ...(finding.arithmetic === null ? {} : { properties: { arithmetic: finding.arithmetic } }),
  }));
  const run = {
    tool: {
      driver: {
        name: 'sokhop',
        fullName: 'Số Khớp',
        version: VERSION,
        semanticVersion: VERSION,
        language: locale,
        informationUri: 'https://github.com/sokhop/sokhop',
        rules: described,
      },
    },
    language: locale,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({ text }) => ({ level: 'error', message: { text: text[locale] } })),
      },
    ],
    artifacts: report.documents.map(({ path }) => ({ location: artifact(path, prefix), mimeType: 'text/markdown' })),
    results,
    properties: { summary: report.summary, coverage: report.coverage },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The catalogue, by id, and what the linter itself reports. */
function ruleDescriptors(locale: Locale) {
  return [...rules, ...notices]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, title, why }) => {
      const uri = rulePage(id, locale);
      return {
        id,
        shortDescription: { text: `${title[locale]}.` },
        fullDescription: { text: why[locale] },
        help: {
          text: `${title[locale]}. ${why[locale]}`,
          markdown: `**${title[locale]}.**\n\n${why[locale]}\n\n[${id}](${uri})`,
        },
        helpUri: uri,
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: [id.split('/')[0]], title },
      };
    });
}

function said({ message, arithmetic }: Finding): string {
  return arithmetic === null ? message : `${message}\n${arithmetic}`;
}

function placeOf({ path, range }: Pick<Finding, 'path' | 'range'>, prefix: string) {
  return { physicalLocation: { artifactLocation: artifact(path, prefix), region: region(range) } };
}

function relatedOf(related: Related, id: number, prefix: string) {
  return { id, ...placeOf(related, prefix), message: { text: related.message } };
}

function fixOf({ title, edits, safe }: Fix, path: string, source: string, prefix: string) {
  const lines = lineStarts(source);
  const replacements = edits.map(({ offset, text }) => ({
    deletedRegion: region(rangeOf(lines, offset)),
    insertedContent: { text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(path, prefix), replacements }],
    properties: { safe },
  };
}

/** Lines and columns from 1, the end not included. */
function region({ start, end }: Finding['range']) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A file by its address relative to the root of the repository, whichever folder that is on the reader's machine. */
function artifact(path: string, prefix: string) {
  const rooted = fromRoot(path, prefix);
  const uri = rooted.split(posix.sep).map(encodeURIComponent).join('/');
  return { uri, ...(rooted.startsWith('../') ? {} : { uriBaseId: '%SRCROOT%' }) };
}
