/** What the tests of rules share: how a draft and what a rule says of it are written down and compared. */
import { expect, test } from 'vitest';
import { type Finding, lint } from './index.js';

/** Drafts with what a rule says of each, a line for each finding. */
type Cases = Readonly<Record<string, readonly string[]>>;

/**
 * Holds what a rule says of drafts: what it underlines, its severity, its words and sum (=), other places (↔), and what its fixes write (→,
 * ⇒ where they are safe).
 */
export function check(rule: string, what: string, drafts: Cases): void {
  test.each(Object.entries(drafts))(`${rule}: ${what}: %s`, (draft, expected) => {
    expect(findingsOf(rule, draft, 'vi').map((finding) => sayFinding(draft, finding))).toEqual(expected);
  });
}

/** Holds the same, and behind each finding its words and sum in English. */
export function checkInBoth(rule: string, what: string, drafts: Cases): void {
  test.each(Object.entries(drafts))(`${rule}: ${what}: %s`, (draft, expected) => {
    const inEnglish = findingsOf(rule, draft, 'en');
    const said = findingsOf(rule, draft, 'vi').flatMap((finding, i) => [
      sayFinding(draft, finding),
      sayWords(inEnglish[i] as Finding),
    ]);
    expect(said).toEqual(expected);
  });
}

function findingsOf(rule: string, draft: string, locale: 'vi' | 'en'): readonly Finding[] {
  return lint(draft, { locale }).findings.filter(({ ruleId }) => ruleId === rule);
}

function sayFinding(draft: string, finding: Finding): string {
  const places = finding.related.map((place) => ` ↔ ${draft.slice(...place.offset)} (${place.message})`);
  const changes = finding.fixes.map(({ edits, safe }) => {
    const written = edits.map((edit) => `${draft.slice(...edit.offset)} > ${edit.text}`);
    return ` ${safe ? '⇒' : '→'} ${written.join(', ')}`;
  });
  return `⟦${draft.slice(...finding.offset)}⟧ ${finding.severity}: ${sayWords(finding)}${places.join('')}${changes.join('')}`;
}

function sayWords({ message, arithmetic }: Finding): string {
  return arithmetic === null ? message : `${message} = ${arithmetic}`;
}
