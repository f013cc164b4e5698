/** Tests of editing a `sokhop.yaml`: the setting arrives, and everything else stays as it was written. */
import { expect, test } from 'vitest';
import { readConfiguration } from './configuration/index.js';
import { editRuleSetting } from './edit-configuration.js';

/** The text after switching `text/unicode` off; null where nothing is edited. */
function switchedOff(source: string): string | null {
  const edit = editRuleSetting(source, 'text/unicode', 'off');
  if (edit === null) return null;
  const after = source.slice(0, edit.offset[0]) + edit.text + source.slice(edit.offset[1]);
  const read = readConfiguration(after);
  expect(read.problems).toEqual([]);
  const before = readConfiguration(source).content;
  const known = before.rules?.['text/unicode'];
  const now = typeof known === 'object' ? { ...known, severity: 'off' } : 'off';
  expect(read.content).toEqual({ ...before, rules: { ...before.rules, 'text/unicode': now } });
  return after;
}

test('an entry joins the others, with their indent; comments and line ends stay', () => {
  expect(switchedOff('')).toBe('rules:\n  text/unicode: off\n');
  expect(switchedOff('# của phòng\nlocale: vi')).toBe('# của phòng\nlocale: vi\nrules:\n  text/unicode: off\n');
  expect(switchedOff('rules:\n    number/growth: info # tạm\n\nlocale: vi\n')).toBe(
    'rules:\n    number/growth: info # tạm\n    text/unicode: off\n\nlocale: vi\n',
  );
  expect(switchedOff('rules:\r\n  number/growth: info\r\n')).toBe(
    'rules:\r\n  number/growth: info\r\n  text/unicode: off\r\n',
  );
  expect(switchedOff('rules:\n  "text/*": warning')).toBe('rules:\n  "text/*": warning\n  text/unicode: off');
});

test('an entry that is there has its value replaced, and nothing else', () => {
  expect(switchedOff('rules:\n  text/unicode: "error" # vì sao\n')).toBe('rules:\n  text/unicode: off # vì sao\n');
  expect(switchedOff('rules: { text/unicode: info }\n')).toBe('rules: { text/unicode: off }\n');
});

test('flow maps and empty values take it too', () => {
  expect(switchedOff('rules: { number/growth: info }\n')).toBe('rules: { text/unicode: off, number/growth: info }\n');
  expect(switchedOff('rules: {}\nlocale: vi\n')).toBe('rules: { text/unicode: off }\nlocale: vi\n');
  expect(switchedOff('{}\n')).toBe('{ rules: { text/unicode: off } }\n');
  expect(switchedOff('{locale: vi}')).toBe('{ rules: { text/unicode: off },locale: vi}');
  expect(switchedOff('# chỉ có chú thích\n')).toBe('# chỉ có chú thích\nrules:\n  text/unicode: off\n');
});

test('a file with mistakes, or that says so already, is left alone', () => {
  expect(switchedOff('rules:\n  text/unicode: off\n')).toBeNull();
  expect(switchedOff('rulez:\n  text/unicode: info\n')).toBeNull();
  expect(switchedOff('rules: [\n')).toBeNull();
});

test('a rule with options keeps them', () => {
  expect(switchedOff('rules:\n  text/unicode:\n    severity: info\n    tone: old\n')).toBe(
    'rules:\n  text/unicode:\n    severity: off\n    tone: old\n',
  );
  expect(switchedOff('rules:\n  text/unicode:\n    tone: old # nhà\n  text/*: info\n')).toBe(
    'rules:\n  text/unicode:\n    tone: old # nhà\n    severity: off\n  text/*: info\n',
  );
  expect(switchedOff('rules: { text/unicode: { tone: old } }\n')).toBe(
    'rules: { text/unicode: { severity: off, tone: old } }\n',
  );
});
