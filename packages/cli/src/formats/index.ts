/** The formats of `sokhop check`, one file each: every one turns the outcome of a run into text. */
import type { Report } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { coloursFor, widthOf } from '../terminal.js';

/** The names of the formats, as `--format` takes them. */
export const FORMATS = ['pretty', 'json'] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

/** What a run has to tell. */
export interface Outcome {
  /** Its findings are those to be shown; its counts those of the whole run. */
  readonly report: Report;
  /** What happened besides: how much was fixed, what is not shown. */
  readonly notes: readonly string[];
  /** The text of a document by its path, for the lines that a report shows; undefined where it is no longer to be had. */
  readonly sourceOf: (path: string) => string | undefined;
  readonly locale: Locale;
}

/** Where a report goes. */
export interface Target {
  readonly stream: NodeJS.WriteStream;
  readonly color: boolean;
}

/** The outcome of a run in a format. */
export async function render(format: Format, outcome: Outcome, { stream, color }: Target): Promise<string> {
  switch (format) {
    case 'json': {
      const { jsonReport } = await import('./json.js');
      return jsonReport(outcome.report);
    }
    case 'pretty': {
      const { prettyReport } = await import('./pretty.js');
      return prettyReport(outcome, { colours: coloursFor(stream, color), width: widthOf(stream) });
    }
  }
}
