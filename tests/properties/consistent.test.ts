/**
 * Paragraphs from a grammar of their own, with exact arithmetic: consistent ones raise nothing, and each with one number changed beyond
 * its interval raises its rule. More of them: SOKHOP_CONSISTENT=5000.
 */
import { lint } from '@sokhop/core/linter';
import { expect, test } from 'vitest';
import { consistentCase, spoiled } from './paragraphs.js';
import { seeded } from './seeded.js';
import type { Case } from './template.js';

const COUNT = Number(process.env.SOKHOP_CONSISTENT ?? 400);

test(`${COUNT} consistent paragraphs raise nothing`, () => {
  const alarms: string[] = [];
  for (const sample of samples())
    alarms.push(...faults(sample.source).map((fault) => `${fault}\n    ${sample.source}`));
  expect(alarms).toEqual([]);
});

test('with one number changed beyond its interval, at least 97 % raise their rule', () => {
  let [raised, all] = [0, 0];
  const missed: string[] = [];
  for (const sample of samples()) {
    const wrong = spoiled(sample);
    if (wrong === null) continue;
    all++;
    if (faults(wrong.source).some((fault) => sample.rules.some((rule) => fault.startsWith(`${rule}:`)))) raised++;
    else missed.push(`${sample.rules.join('|')}\n    ${wrong.source}`);
  }
  expect(all).toBeGreaterThan(COUNT / 2);
  expect({ enough: raised / all >= 0.97, missed: raised / all >= 0.97 ? [] : missed }).toEqual({
    enough: true,
    missed: [],
  });
});

function* samples(): Generator<Case> {
  for (let seed = 1; seed <= COUNT; seed++) yield consistentCase(seeded(seed));
}

/** What the number rules find at error or warning. */
function faults(source: string): readonly string[] {
  return lint(source, { path: 'draft.md', today: '2024-12-31' })
    .findings.filter(({ ruleId, severity }) => ruleId.startsWith('number/') && severity !== 'info')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
