/** Fixes: applied without overlap, settled in one round, safe ones apart from those that change a number. */
import { expect, test } from 'vitest';
import { applyFixes } from './fix.js';
import type { Finding, Fix } from './report.js';

/** A finding with fixes only: `[start, end, text]` for each edit. */
function finding(
  ...fixes: readonly { readonly safe: boolean; readonly edits: readonly (readonly [number, number, string])[] }[]
): Finding {
  return {
    ruleId: 'number/growth',
    severity: 'error',
    message: '',
    arithmetic: null,
    path: '',
    offset: [0, 0],
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    related: [],
    fixes: fixes.map(
      ({ safe, edits }): Fix => ({
        title: '',
        safe,
        edits: edits.map(([start, end, text]) => ({ offset: [start, end], text })),
      }),
    ),
  };
}

const safe = (...edits: (readonly [number, number, string])[]) => ({ safe: true, edits });
const unsafe = (...edits: (readonly [number, number, string])[]) => ({ safe: false, edits });

test('applies safe fixes only, unless told', () => {
  const findings = [finding(unsafe([0, 2, '7'])), finding(safe([5, 6, '-']))];
  expect(applyFixes('10 và 20', findings)).toEqual({ text: '10 và-20', applied: 1 });
  expect(applyFixes('10 và 20', findings, { unsafe: true })).toEqual({ text: '7 và-20', applied: 2 });
});

test('takes the safe one of several ways, else the first', () => {
  expect(applyFixes('10', [finding(unsafe([0, 2, '7']), safe([0, 2, '8']))], { unsafe: true }).text).toBe('8');
  expect(applyFixes('10', [finding(unsafe([0, 2, '7']), unsafe([0, 2, '9']))], { unsafe: true }).text).toBe('7');
});

test('leaves overlapping fixes to the next run, whole', () => {
  const findings = [finding(safe([0, 4, 'A'])), finding(safe([2, 6, 'B'], [8, 9, 'C'])), finding(safe([6, 7, 'D']))];
  expect(applyFixes('0123456789', findings)).toEqual({ text: 'A45D789', applied: 2 });
});

test('makes equal fixes once, and touching ones both', () => {
  expect(applyFixes('abcd', [finding(safe([1, 2, ''])), finding(safe([1, 2, '']))])).toEqual({
    text: 'acd',
    applied: 2,
  });
  expect(applyFixes('abcd', [finding(safe([1, 2, 'x'])), finding(safe([2, 3, 'y']))])).toEqual({
    text: 'axyd',
    applied: 2,
  });
});

test('changes nothing without fixes', () => {
  expect(applyFixes('a\r\nb', [finding()])).toEqual({ text: 'a\r\nb', applied: 0 });
});
