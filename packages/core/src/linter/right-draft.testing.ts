/** What the tests of right drafts share: nothing is found wrong in one, and what is found once one number of it is changed. */
import { expect, it } from 'vitest';
import { lint } from './lint.js';

/** Number findings of a draft of 20 January 2025 from Nghệ An: the rule and what it marks. */
function found(text: string): readonly string[] {
  const source = `---\nkind: report\ndate: 2025-01-20\nplace: Nghệ An\n---\n\n${text}\n`;
  return lint(source)
    .findings.filter(({ ruleId }) => ruleId.startsWith('number/'))
    .map(({ ruleId, offset: [start, end] }) => `${ruleId}: ${source.slice(start, end)}`);
}

/** A right draft; with `wrong`, the same draft after one number was changed, and what is then found. */
export function right(
  name: string,
  text: string,
  wrong?: readonly [from: string, to: string, ...expected: string[]],
): void {
  it(name, () => {
    expect(found(text)).toEqual([]);
    if (wrong === undefined) return;
    const [from, to, ...expected] = wrong;
    expect(text).toContain(from);
    expect(found(text.replace(from, to))).toEqual(expected);
  });
}
