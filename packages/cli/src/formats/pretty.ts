/** The report for people: each finding with its line, the arithmetic and the related places, then what was read and checked. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Finding, type Report, rulePage } from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';
import { type Messages, messagesIn } from '../messages.js';
import { type Colours, type Linker, plain } from '../terminal.js';
import { account } from './account.js';
import { frame } from './frame.js';
import type { Outcome } from './index.js';

/** What the terminal can show. */
export interface Screen {
  readonly colours: Colours;
  readonly links: Linker;
  /** How many columns a line may take. */
  readonly width: number;
}

interface PrettyOptions extends Screen, Pick<Outcome, 'sourceOf'> {
  readonly messages: Messages;
  readonly locale: Locale;
}

/** The findings, what happened besides, and the account of the run. */
export function prettyReport(outcome: Outcome, screen: Screen): string {
  const { report, notes, locale, sourceOf } = outcome;
  const options = { ...screen, locale, messages: messagesIn(locale), sourceOf };
  const { errors, warnings } = report.summary;
  const { colours } = screen;
  const tint = errors > 0 ? colours.red : warnings > 0 ? colours.yellow : colours.green;
  const [tally, ...others] = account(outcome);
  const lines = [...notes, ...(tally === undefined ? [] : [colours.bold(tint(tally))]), ...others];
  return `${prettyFindings(report, options)}${lines.map((line) => `${line}\n`).join('')}`;
}

/** The findings of a report; empty when there are none. */
function prettyFindings(report: Report, options: PrettyOptions): string {
  return report.documents
    .flatMap(({ findings }) => findings)
    .map((finding) => `${prettyFinding(finding, options)}\n\n`)
    .join('');
}

function prettyFinding(finding: Finding, options: PrettyOptions): string {
  const { messages, colours, links, locale } = options;
  const severity = severityColour(finding.severity, colours)(messages.severity[finding.severity]);
  const lines = [
    `${colours.bold(place(finding, links))} ${severity} ${plain(finding.message)} ${colours.dim(links(finding.ruleId, rulePage(finding.ruleId, locale)))}`,
    ...framed(finding, '^', severityColour(finding.severity, colours), options),
  ];
  if (finding.arithmetic !== null) lines.push(`${GUTTER}${colours.cyan('=')} ${plain(finding.arithmetic)}`);
  const shown = new Set([lineOf(finding)]);
  for (const related of finding.related) {
    lines.push(`${GUTTER}${colours.cyan('→')} ${colours.bold(place(related, links))} ${plain(related.message)}`);
    // A sentence that holds all the numbers is not shown once for each of them.
    if (!shown.has(lineOf(related))) lines.push(...framed(related, '-', colours.cyan, options));
    shown.add(lineOf(related));
  }
  for (const fix of finding.fixes) {
    const label = fix.safe ? messages.safeFix : messages.unsafeFix;
    lines.push(`${GUTTER}${colours.green('+')} ${label}: ${plain(fix.title)}`);
  }
  return lines.join('\n');
}

function lineOf({ path, range }: Pick<Finding, 'path' | 'range'>): string {
  return `${path}:${range.start.line}`;
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
function place({ path, range }: Pick<Finding, 'path' | 'range'>, links: Linker): string {
  const text = `${plain(path)}:${range.start.line + 1}:${range.start.character + 1}`;
  return links(text, pathToFileURL(resolve(path)).href);
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
}
