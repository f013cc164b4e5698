/** Lines up the value of a Markdown text node with the source it was written as: escapes, entities, line prefixes. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** A stretch of a text node's value and the stretch of source it came from. */
export interface Aligned {
  readonly text: string;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * The pieces of a text node's value, each with its place in the source. Line breaks within a phrase become single spaces.
 * Where the two cannot be lined up, the rest is one piece over the rest of the source: spans stay inside the node.
 */
export function alignText(value: string, source: string, start: number, end: number): readonly Aligned[] {
  if (end - start === value.length && !/[\r\n]/u.test(value))
    return [{ text: value, source: start, sourceLength: value.length }];
  const pieces: Aligned[] = [];
  let at = start;
  let from = 0;
  let i = 0;
  const flush = () => {
    if (i > from) pieces.push({ text: value.slice(from, i), source: at - (i - from), sourceLength: i - from });
    from = i;
  };
  while (i < value.length) {
    if (at >= end) return pieces;
    const wanted = value[i] as string;
    const found = source[at] as string;
    if (wanted === '\n' || wanted === '\r') {
      flush();
      i += value.startsWith('\r\n', i) ? 2 : 1;
      const next = skipLineBreak(value[i], source, at, end);
      pieces.push({ text: ' ', source: at, sourceLength: next - at });
      at = next;
      from = i;
      continue;
    }
    const reference = found === '&' ? referenceAt(source, at, end) : null;
    if (reference !== null && value.startsWith(reference.text, i)) {
      flush();
      pieces.push({ text: reference.text, source: at, sourceLength: reference.length });
      at += reference.length;
      i += reference.text.length;
      from = i;
    } else if (found === wanted) {
      i++;
      at++;
    } else if (found === '\\' && source[at + 1] === wanted) {
      flush();
      at++;
    } else {
      // A tab that was expanded, a NUL that was replaced, a space that was dropped: give up on single characters.
      flush();
      pieces.push({ text: value.slice(i), source: at, sourceLength: end - at });
      return pieces;
    }
  }
  flush();
  return pieces;
}

/** The source offset after a line break: end-of-line spaces, the break, and the next line's indent and quote marks. */
function skipLineBreak(wanted: string | undefined, source: string, at: number, end: number): number {
  let next = at;
  while (next < end && (source[next] === ' ' || source[next] === '\t')) next++;
  if (source[next] === '\r') next++;
  if (source[next] === '\n') next++;
  while (next < end && /[ \t>]/u.test(source[next] as string) && source[next] !== wanted) next++;
  return next;
}

function referenceAt(source: string, at: number, end: number): { text: string; length: number } | null {
  const close = source.indexOf(';', at);
  if (close < 0 || close >= end || close - at > 34) return null;
  const name = source.slice(at + 1, close);
  let text: string | false;
  if (/^#[xX][0-9a-fA-F]{1,6}$/u.test(name)) text = decodeNumericCharacterReference(name.slice(2), 16);
  else if (/^#[0-9]{1,7}$/u.test(name)) text = decodeNumericCharacterReference(name.slice(1), 10);
  else text = decodeNamedCharacterReference(name);
  return text === false ? null : { text, length: close + 1 - at };
}
