/** Hostile drafts, configurations and facts files: nothing is polluted, unpacked without end, written elsewhere or shown as a command. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { lint, readConfiguration, readFactsText } from '@sokhop/core/linter';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { folderWith, sokhop } from '../cli/sokhop.js';
import { startClient } from '../e2e/lsp/client.js';

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(PROTOTYPE);
});

describe('keys that reach for the prototype', () => {
  const POLLUTING = [
    '__proto__:\n  polluted: yes\n',
    'rules:\n  __proto__: error\n  constructor: error\n',
    'constructor:\n  prototype:\n    polluted: yes\n',
    '{ "__proto__": { "polluted": true } }',
  ];

  test.each(POLLUTING)('in a configuration give a problem and nothing else: %s', (source) => {
    const { problems } = readConfiguration(source);
    expect(problems.length).toBeGreaterThan(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(POLLUTING)('in front matter are left alone: %s', (source) => {
    expect(() => lint(`---\n${source}\n---\n\nNăm 2022 có 5 người.\n`)).not.toThrow();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([
    '- __proto__: { polluted: yes }\n  indicator: bhyt.participants\n',
    '[{ "__proto__": { "polluted": true }, "indicator": "bhyt.participants" }]',
    'facts:\n  - constructor: { prototype: { polluted: yes } }\n',
  ])('in a facts file are left alone: %s', (source) => {
    const { facts, problems } = readFactsText('so-lieu.yaml', source);
    expect([facts.length, problems.length > 0]).toEqual([0, true]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('as columns of a table are unknown columns', () => {
    const { facts, problems } = readFactsText('so-lieu.csv', '__proto__,indicator,period,place,value\n1,2,3,4,5\n');
    expect([facts.length, problems.length > 0]).toEqual([0, true]);
  });
});

describe('YAML that repeats itself', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    laughs.push(
      `${'abcdefghijkl'[i]}: &${'abcdefghijkl'[i]} [${Array(9)
        .fill(`*${'abcdefghijkl'[i - 1]}`)
        .join(', ')}]`,
    );
  const source = `${laughs.join('\n')}\n`;

  test('is no configuration, no facts and no front matter', () => {
    expect(readConfiguration(source).problems.length).toBeGreaterThan(0);
    expect(readFactsText('so-lieu.yaml', source).facts).toEqual([]);
    expect(lint(`---\n${source}---\n\nNăm 2022 có 5 người.\n`).coverage.figures).toBe(1);
  });
});

describe('a spreadsheet', () => {
  test('that unpacks to more than memory holds is told as too large, whatever it says of its size', () => {
    const folder = folderWith({
      'bom.xlsx': archive(Buffer.alloc(200_000_000), 1_000),
      'sokhop.yaml': 'facts: [bom.xlsx]\n',
    });
    expect(readFileSync(join(folder, 'bom.xlsx')).length).toBeLessThan(1_000_000);
    writeFileSync(join(folder, 'bai.md'), 'Năm 2022 có 5 người.\n');
    const run = sokhop(folder, ['check', '.']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('bom.xlsx');
    expect(run.err).toContain('bảng tính giải nén ra quá lớn');
  });

  test('that is small and no spreadsheet is told as that', () => {
    for (const content of [archive(Buffer.from('x'), 1), 'PK rác']) {
      const folder = folderWith({
        'rac.xlsx': content,
        'sokhop.yaml': 'facts: [rac.xlsx]\n',
        'bai.md': 'Năm 2022 có 5 người.\n',
      });
      const run = sokhop(folder, ['check', '.']);
      expect(run.code).toBe(2);
      expect(run.err).toContain('không phải là bảng tính Excel');
    }
  });
});

describe('links', () => {
  test('out of the repository are never written through', () => {
    const outside = folderWith({ 'ngoai.md': 'Ngành phối hợp với các các cơ quan.\n' });
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'bai.md': 'Năm 2022 có 5 người.\n' });
    symlinkSync(join(outside, 'ngoai.md'), join(folder, 'trong.md'));
    const run = sokhop(folder, ['check', '--fix', '.']);
    expect(readFileSync(join(outside, 'ngoai.md'), 'utf8')).toBe('Ngành phối hợp với các các cơ quan.\n');
    expect(run.code).toBe(2);
    expect(run.err).toContain('“trong.md” là liên kết trỏ ra ngoài kho nên không sửa');
  });

  test('to folders are not entered, so that a circle ends', () => {
    const folder = folderWith({ 'bai.md': 'Năm 2022 có 5 người.\n' });
    mkdirSync(join(folder, 'a'));
    symlinkSync(folder, join(folder, 'a/vong'));
    expect(sokhop(folder, ['check', '.']).code).toBe(0);
  });
});

describe('what a draft or a facts file says', () => {
  test('is shown as text in the editor: no link, no image, no command, no HTML', async () => {
    const hostile = '[bấm](command:workbench.action.terminal.new) <img src=x onerror=alert(1)> ![](http://x.vn/a.png)';
    const folder = folderWith({
      'sokhop.yaml': 'facts: [so-lieu.yaml]\n',
      'so-lieu.yaml': `- { indicator: bhyt.participants, period: "2022", place: VN, value: "5 triệu", unit: người, source: ${JSON.stringify(hostile)}, note: ${JSON.stringify(hostile)} }\n`,
    });
    const client = await startClient({ folders: [pathToFileURL(folder).href] });
    onTestFinished(() => client.kill());
    const uri = pathToFileURL(join(folder, 'bai.md')).href;
    const text = `Năm 2022, cả nước có 6 triệu người tham gia BHYT ${hostile}, đạt 90% dân số (Cụm từ lạ (CTL)).\n`;
    await client.open(uri, text);
    const found = await client.diagnostics(uri, (list) => list.some(({ code }) => code === 'number/reference'));
    expect(found.map(({ code }) => code)).toContain('number/reference');
    const cards = await Promise.all(['6 triệu', 'tham gia BHYT', '90%', 'CTL'].map((at) => client.hover(uri, at)));
    const shown = cards.flatMap((card) => (card === null ? [] : [(card.contents as { value: string }).value]));
    expect(shown.length).toBeGreaterThan(0);
    for (const markdown of shown) {
      expect(markdown).not.toMatch(/(?<!\\)\]\(command:/u);
      expect(markdown).not.toMatch(/(?<!\\)<[a-z]/iu);
      expect(markdown).not.toMatch(/(?<!\\)!\[/u);
    }
  });

  test('reaches a terminal without control characters', () => {
    const folder = folderWith({
      'bai.md': 'Các các \u001b[2Jnăm 2022 \u009b31m các các.\n',
      '\u001b[31mdo.md': 'Các các.\n',
    });
    const { out, err } = sokhop(folder, ['check', '.']);
    expect(`${out}${err}`).not.toMatch(/[\u001b\u009b]\[?2J|\u009b/u);
  });
});

test('git is run without a shell, so that no name of a branch is a command', () => {
  const folder = folderWith({ 'bai.md': 'Năm 2022 có 5 người.\n' });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  sokhop(folder, ['check', '--changed', '--base', '; touch hong', '.']);
  sokhop(folder, ['check', '--changed', '--base', '--output=hong', '.']);
  expect(() => readFileSync(join(folder, 'hong'))).toThrow();
});

/** A ZIP archive of one part that says of itself that it unpacks to `says` bytes. */
function archive(content: Buffer, says: number): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const data = deflateRawSync(content, { level: 9 });
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(0, 0);
  sizes.writeUInt32LE(data.length, 4);
  sizes.writeUInt32LE(says, 8);
  const names = Buffer.from([name.length, 0, 0, 0]);
  const version = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), version, sizes, names, name, data]);
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002', 'latin1'),
    Buffer.from([20, 0]),
    version,
    sizes,
    names,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
