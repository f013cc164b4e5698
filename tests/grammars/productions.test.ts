/**
 * Every production of a grammar is reached by a text of its own corpus: every function, and every branch that gives a reading, as V8
 * counts it on the built code. A branch that only declines (`return null`, the operand of a condition) is no production.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CueName } from '../../packages/core/src/reading/cue.js';
import type { HedgeName } from '../../packages/core/src/reading/hedge.js';
import type { AsideReason } from '../../packages/core/src/reading/mention.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the corpora leave out, by file, and what they say, by kind of mention. */
const { missed, said } = JSON.parse(execFileSync(process.execPath, [path('./reach.mjs')], { encoding: 'utf8' })) as {
  readonly missed: Readonly<Record<string, readonly string[]>>;
  readonly said: Readonly<Record<string, readonly string[]>>;
};

/** What no grammar is: the walk over them, the shape of what they find, its notation, and tables that they share. */
const NO_GRAMMARS = ['begins', 'calendar', 'corpora', 'grammar', 'index', 'indicator-names', 'mention', 'notation'];

test('every file of reading/ is a grammar with a corpus, or known to be none', () => {
  const files = readdirSync(path('../../packages/core/src/reading'))
    .filter((name) => /^[a-z-]+\.ts$/u.test(name))
    .map((name) => name.replace('.ts', ''));
  expect(files.filter((name) => !NO_GRAMMARS.includes(name)).sort()).toEqual(Object.keys(missed).sort());
});

describe.each(Object.entries(missed))('%s', (_, left) => {
  test('has no production that its corpus leaves out', () => {
    expect(left).toEqual([]);
  });
});

test('the corpora say every cue, every hedge and every reason to leave digits alone', () => {
  expect([...(said.cue ?? [])].sort()).toEqual(Object.keys(CUES).sort());
  expect([...(said.hedge ?? [])].sort()).toEqual(Object.keys(HEDGES).sort());
  expect([...(said.aside ?? [])].sort()).toEqual(Object.keys(REASONS).sort());
});

// The unions as records: a new member does not compile without a line here, and with one it wants a text.
const CUES: Readonly<Record<CueName, true>> = {
  apart: true,
  attain: true,
  average: true,
  compare: true,
  cumulative: true,
  down: true,
  estimate: true,
  fall: true,
  newly: true,
  over: true,
  parts: true,
  respectively: true,
  rise: true,
  scope: true,
  share: true,
  short: true,
  strive: true,
  target: true,
  times: true,
  unrelated: true,
  up: true,
};

const HEDGES: Readonly<Record<HedgeName, true>> = {
  about: true,
  above: true,
  atLeast: true,
  atMost: true,
  below: true,
};

const REASONS: Readonly<Record<AsideReason, true>> = {
  address: true,
  date: true,
  identifier: true,
  'impossible-date': true,
  'impossible-period': true,
  'law-part': true,
  'list-number': true,
  malformed: true,
  name: true,
  ordinal: true,
  phone: true,
  score: true,
  time: true,
  vague: true,
  version: true,
};
