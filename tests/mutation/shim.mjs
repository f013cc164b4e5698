/** What our tests use of vitest, in a few lines: tests are collected, and run one by one by whoever loads them. */

/** The collected tests: the names around each, and its body. */
export const tests = [];
let around = [];

/** The tests that follow are of a file. */
export function begin(file) {
  around = [file];
}

export function describe(name, body) {
  around.push(String(name));
  body();
  around.pop();
}
describe.each = (table) => (name, body) => {
  for (const row of table) describe(titleOf(name, row), () => body(...[row].flat()));
};

export function test(name, ...given) {
  tests.push({ names: [...around, String(name)], body: given.find((one) => typeof one === 'function') });
}
test.each = (table) => (name, body) => {
  for (const row of table) test(titleOf(name, row), () => body(...(Array.isArray(row) ? row : [row])));
};
export const it = test;

function titleOf(name, row) {
  return `${name} ${String(Array.isArray(row) ? row[0] : row)}`;
}

export function expect(value) {
  const matchers = (wanted) => {
    const hold = (holds, what) => {
      if (holds !== wanted) throw new Error(`expected ${wanted ? '' : 'not '}${what}`);
    };
    return {
      toBe: (other) => hold(Object.is(value, other), 'to be'),
      toEqual: (other) => hold(equals(value, other), 'to equal'),
      toStrictEqual: (other) => hold(equals(value, other), 'to equal'),
      toContain: (other) => hold(value.includes(other), 'to contain'),
      toContainEqual: (other) =>
        hold(
          value.some((one) => equals(one, other)),
          'to contain',
        ),
      toBeNull: () => hold(value === null, 'to be null'),
      toBeUndefined: () => hold(value === undefined, 'to be undefined'),
      toBeDefined: () => hold(value !== undefined, 'to be defined'),
      toHaveLength: (length) => hold(value.length === length, 'to have length'),
      toMatch: (pattern) =>
        hold(typeof pattern === 'string' ? value.includes(pattern) : new RegExp(pattern).test(value), 'to match'),
      toMatchObject: (other) =>
        hold(
          Object.entries(other).every(([key, one]) => equals(value[key], one)),
          'to match',
        ),
      toBeGreaterThan: (other) => hold(value > other, 'to be greater'),
      toBeGreaterThanOrEqual: (other) => hold(value >= other, 'to be greater'),
      toBeLessThan: (other) => hold(value < other, 'to be less'),
      toBeLessThanOrEqual: (other) => hold(value <= other, 'to be less'),
      toThrow: () => {
        let thrown = false;
        try {
          value();
        } catch {
          thrown = true;
        }
        hold(thrown, 'to throw');
      },
    };
  };
  return { ...matchers(true), not: matchers(false) };
}

/** Equality as vitest's `toEqual`: by structure, without regard to members that are undefined. */
function equals(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || a instanceof Set) return b instanceof a.constructor && equals([...a], [...b]);
  if (Array.isArray(a) !== Array.isArray(b) || (Array.isArray(a) && a.length !== b.length)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => equals(a[key], b[key]));
}
