/** The terminal: colours where they are wanted, writing that survives a closed pipe, lines of the right width. */
import pc from 'picocolors';
import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** Colour functions, which return their text as it is where colours are off. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Colours for a stream: off by `--no-color` or `NO_COLOR`, on by `FORCE_COLOR`, else only on a terminal. Null is a file. */
export function coloursFor(stream: NodeJS.WriteStream | null, wanted: boolean): Colours {
  if (stream === null) return pc.createColors(false);
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!wanted || (NO_COLOR ?? '') !== '') return pc.createColors(false);
  if ((FORCE_COLOR ?? '') !== '' && FORCE_COLOR !== '0') return pc.createColors(true);
  return pc.createColors(stream.isTTY === true && TERM !== 'dumb');
}

/** Makes a text a link, or returns it as it is where the terminal does not know links. */
export type Linker = (text: string, uri: string) => string;

/** Links for a stream: on by `FORCE_HYPERLINK`, else only on a terminal that is known to show them; off where colours are unwanted. */
export function linksFor(stream: NodeJS.WriteStream | null, wanted: boolean): Linker {
  const shown = stream !== null && wanted && (process.env.NO_COLOR ?? '') === '' && createSupportsHyperlinks(stream);
  return shown ? (text, uri) => `\u001B]8;;${uri}\u0007${text}\u001B]8;;\u0007` : (text) => text;
}

/** Writes all of a text before it returns. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((done) => stream.write(text, () => done()));
}

/** Says on standard error why the run, or a part of it, failed. */
export function complain(text: string): void {
  for (const line of text.split('\n')) process.stderr.write(`sokhop: ${plain(line)}\n`);
}

/** How many columns a line may take. Null is a file. */
export function widthOf(stream: NodeJS.WriteStream | null): number {
  return Math.min(Math.max(stream?.columns ?? 100, 60), 140);
}

/** A text in which nothing can steer the terminal: control characters of a draft or a file name are shown as `�`. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (character === '\t' ? ' ' : '�'));
}

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text as a reader sees them: `ệ` is one, however it is coded. */
export function graphemes(text: string): string[] {
  // Made when it is asked for: it loads tables that most runs never need.
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns one grapheme takes. */
export function columnsOf(grapheme: string): number {
  return /^(?:\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60])/u.test(
    grapheme,
  )
    ? 2
    : 1;
}
