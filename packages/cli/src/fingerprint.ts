/** What a finding is about, in words that stay the same when lines are put before it: for baselines and for services that follow a finding. */
import { createHash } from 'node:crypto';
import type { Finding } from '@sokhop/core/linter';
import type { Outcome } from './formats/index.js';

/** A finding with a name of its own in its report. */
export interface Fingerprinted {
  readonly finding: Finding;
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/**
 * The findings of a report with their fingerprints: of path, rule and quoted text, and of the number among equal ones.
 * The language of the messages does not matter.
 */
export function fingerprintsOf({ report, sourceOf }: Pick<Outcome, 'report' | 'sourceOf'>): readonly Fingerprinted[] {
  const seen = new Map<string, number>();
  return report.documents.flatMap(({ path, findings }) =>
    findings.map((finding) => {
      const key = [finding.path, finding.ruleId, quote(sourceOf(path) ?? '', finding.offset)].join('\0');
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return { finding, fingerprint: createHash('sha256').update(`${key}\0${number}`).digest('hex') };
    }),
  );
}

/** So much of a sentence is quoted on either side of the place at most. */
const REACH = 300;

/**
 * The sentence, table row or heading that holds a place, the place marked: `tỷ lệ bao phủ đạt ⟦94,04%⟧ dân số.` Without marks of
 * emphasis, with single blanks for any white space and in NFC, so that wrapping a paragraph anew changes nothing.
 */
export function quote(source: string, [start, end]: Finding['offset']): string {
  const before = source.slice(Math.max(0, start - REACH), start);
  // The last letter of what is marked is looked at too: `./.` and `dân số.` end their sentence themselves.
  const last = Math.max(start, end - 1);
  const tail = source.slice(last, end + REACH);
  const after = tail.slice(end - last, Math.max(end - last, firstBreak(tail)));
  return tidy(`${before.slice(lastBreak(before))}⟦${source.slice(start, end)}⟧${after}`);
}

/** The end of a sentence, or of a block: a blank line, or a line that begins a heading, item, quotation or row. */
const BREAK = /[.!?…;]["”’)\]]*(?=\s)|(?:\n|\r(?!\n))(?=[ \t]*(?:[|#>*+\r\n-]|[0-9]+[.)]))/gu;

function lastBreak(text: string): number {
  let at = 0;
  for (const match of text.matchAll(BREAK)) at = match.index + match[0].length;
  return at;
}

function firstBreak(text: string): number {
  const [match] = text.matchAll(BREAK);
  return match === undefined ? text.length : match.index + match[0].length;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').replaceAll('⟦ ', '⟦').trim();
}
