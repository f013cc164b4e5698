/** The report for people: each finding with its line, the arithmetic and the related places, then what was read and checked. */
import type { Finding, Report } from '@sokhop/core/linter';
import type { Severity } from '@sokhop/core/rules';
import { type Messages, messagesIn } from '../messages.js';
import { type Colours, plain } from '../terminal.js';
import { frame } from './frame.js';
import type { Outcome } from './index.js';

/** What the terminal can show. */
export interface Screen {
  readonly colours: Colours;
  /** How many columns a line may take. */
  readonly width: number;
}

interface PrettyOptions extends Screen, Pick<Outcome, 'sourceOf'> {
  readonly messages: Messages;
}

/** The findings, what happened besides, and the account of the run. */
export function prettyReport({ report, notes, locale, sourceOf }: Outcome, screen: Screen): string {
  const options = { ...screen, messages: messagesIn(locale), sourceOf };
  const lines = notes.map((note) => `${note}\n`).join('');
  return `${prettyFindings(report, options)}${lines}${prettySummary(report, options)}`;
}

/** The findings of a report; empty when there are none. */
function prettyFindings(report: Report, options: PrettyOptions): string {
  return report.documents
    .flatMap(({ findings }) => findings)
    .map((finding) => `${prettyFinding(finding, options)}\n\n`)
    .join('');
}

/** The closing lines: how many findings, what can be fixed, what was read, understood, checked. */
function prettySummary(report: Report, { messages, colours }: PrettyOptions): string {
  const { errors, warnings } = report.summary;
  const tint = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.green;
  const lines = [colours.bold(tint(messages.tally(report.summary)))];
  const findings = report.documents.flatMap((document) => document.findings);
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const unsafe = findings.filter(({ fixes }) => fixes.length > 0 && fixes.every((fix) => !fix.safe)).length;
  if (safe + unsafe > 0) lines.push(messages.fixable(safe, unsafe));
  lines.push(messages.coverage(report.coverage));
  return `${lines.join('\n')}\n`;
}

function prettyFinding(finding: Finding, options: PrettyOptions): string {
  const { messages, colours } = options;
  const severity = severityColour(finding.severity, colours)(messages.severity[finding.severity]);
  const lines = [
    `${colours.bold(place(finding))} ${severity} ${plain(finding.message)} ${colours.dim(finding.ruleId)}`,
    ...framed(finding, '^', severityColour(finding.severity, colours), options),
  ];
  if (finding.arithmetic !== null) lines.push(`${GUTTER}${colours.cyan('=')} ${plain(finding.arithmetic)}`);
  for (const related of finding.related) {
    lines.push(`${GUTTER}${colours.cyan('→')} ${colours.bold(place(related))} ${plain(related.message)}`);
    lines.push(...framed(related, '-', colours.cyan, options));
  }
  for (const fix of finding.fixes) {
    const label = fix.safe ? messages.safeFix : messages.unsafeFix;
    lines.push(`${GUTTER}${colours.green('+')} ${label}: ${plain(fix.title)}`);
  }
  return lines.join('\n');
}

const GUTTER = '       ';

function framed(
  where: Pick<Finding, 'path' | 'offset' | 'range'>,
  mark: string,
  tint: (text: string) => string,
  { colours, width, sourceOf }: PrettyOptions,
): string[] {
  const source = sourceOf(where.path);
  if (source === undefined) return [];
  const { line, marks } = frame(source, where.offset, where.range, width - GUTTER.length - 2, mark);
  const number = String(where.range.start.line + 1).padStart(GUTTER.length - 1);
  return [`${colours.dim(`${number} │`)} ${line}`, `${colours.dim(`${GUTTER}│`)} ${tint(marks)}`];
}

/** `bai.md:3:12`, line and column from 1, as editors and terminals open it. */
function place({ path, range }: Pick<Finding, 'path' | 'range'>): string {
  return `${plain(path)}:${range.start.line + 1}:${range.start.character + 1}`;
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
}
