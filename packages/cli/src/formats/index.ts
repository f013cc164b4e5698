/** The formats of `sokhop check`, one file each: every one turns the outcome of a run into text. */
import type { Report } from '@sokhop/core/linter';
import type { Locale, Severity } from '@sokhop/core/rules';
import type { RunError } from '../errors.js';
import { coloursFor, linksFor, widthOf } from '../terminal.js';

/** The names of the formats, as `--format` takes them. */
export const FORMATS = ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

/** What a run has to tell. */
export interface Outcome {
  /** Its findings are those to be shown; its counts those of the whole run. */
  readonly report: Report;
  /** Whether findings known of old are left out of it. */
  readonly onlyNew: boolean;
  /** What happened besides: how much was fixed, what is not shown. */
  readonly notes: readonly string[];
  /** The text of a document by its path, for the lines that a report shows; undefined where it is no longer to be had. */
  readonly sourceOf: (path: string) => string | undefined;
  /** The files that could not be read or written. */
  readonly failures: readonly RunError[];
  readonly failOn: Severity;
  readonly locale: Locale;
  /** The way from the repository's root to the working folder, `bai/` or nothing: services name files from the root. */
  readonly prefix: string;
}

/** Where a report goes: a stream, or a file, which has neither colours nor a width. */
export interface Target {
  readonly stream: NodeJS.WriteStream | null;
  readonly color: boolean;
}

/** The formats for people: they tell the notes and the account themselves. */
const FOR_PEOPLE: ReadonlySet<Format> = new Set(['pretty', 'compact', 'github']);

/** The formats that have no room for the account of what was read, understood and checked. */
const WITHOUT_ACCOUNT: ReadonlySet<Format> = new Set(['gitlab', 'checkstyle']);

/** The outcome of a run in a format. */
export async function render(format: Format, outcome: Outcome, { stream, color }: Target): Promise<string> {
  switch (format) {
    case 'pretty': {
      const { prettyReport } = await import('./pretty.js');
      return prettyReport(outcome, {
        colours: coloursFor(stream, color),
        links: linksFor(stream, color),
        width: widthOf(stream),
      });
    }
    case 'compact':
      return (await import('./compact.js')).compactReport(outcome);
    case 'json':
      return (await import('./json.js')).jsonReport(outcome.report);
    case 'sarif':
      return (await import('./sarif.js')).sarifReport(outcome);
    case 'github':
      return (await import('./github.js')).githubReport(outcome);
    case 'gitlab':
      return (await import('./gitlab.js')).gitlabReport(outcome);
    case 'junit':
      return (await import('./junit.js')).junitReport(outcome);
    case 'checkstyle':
      return (await import('./checkstyle.js')).checkstyleReport(outcome);
  }
}

/** What a format leaves unsaid, for standard error: a run is never silent about what it did and what it did not check. */
export async function unsaid(format: Format, outcome: Outcome): Promise<string> {
  if (FOR_PEOPLE.has(format)) return '';
  const { account } = await import('./account.js');
  const lines = [...outcome.notes, ...(WITHOUT_ACCOUNT.has(format) ? account(outcome) : [])];
  return lines.map((line) => `${line}\n`).join('');
}
