/** The distance of two words is that of its definition, whatever short cuts it takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, isTransposed } from './edit-distance.js';

/** The definition, without any short cut. */
function byDefinition(a: string, b: string): number {
  const cost: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1);
      (cost[i] as number[])[j] = Math.min(...ways);
    }
  return at(a.length, b.length);
}

describe('the distance of two words', () => {
  test.each([
    ['bhxh', 'bhhx', 1],
    ['hôi', 'hội', 1],
    ['facebok', 'facebook', 1],
    ['thiện', 'hiện', 1],
    ['', 'ba', 2],
    ['tham', 'than', 1],
    ['coivid', 'covid', 1],
    ['ab', 'cd', 2],
  ])('%s, %s: %i', (a, b, letters) => expect(editDistance(a, b)).toBe(letters));

  test('short cuts change nothing, whatever the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ô', 'n'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2, 3, Number.POSITIVE_INFINITY), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(byDefinition(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test('two neighbours that changed places, and nothing else', () => {
    expect(isTransposed('UBND', 'UNBD')).toBe(true);
    expect(isTransposed('UBND', 'UBND')).toBe(false);
    expect(isTransposed('UBND', 'NBUD')).toBe(false);
  });
});
