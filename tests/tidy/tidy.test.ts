/** The tidy script itself: it finds what it says that it finds, and lets the rest be. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/tidy.mjs', import.meta.url));

/** What the script says of a project that holds these files: lines of `path:line: fault`. */
function faults(files: readonly (readonly [path: string, text: string])[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'sokhop-tidy-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const run = spawnSync(process.execPath, [script, '--root', root], { encoding: 'utf8' });
  const lines = run.stderr.split('\n').filter((line) => line.startsWith('sai'));
  expect(run.status).toBe(lines.length > 0 ? 1 : 0);
  return lines.map((line) => line.replace(/^sai +/u, ''));
}

const core = (path: string, body: string) => [`packages/core/src/${path}`, `/** Một tệp. */\n${body}\n`] as const;

/** A map of the code with a row for every folder that these tests write to, and this behind them. */
const map = (body: string) => {
  const folders = ['text', 'vocabulary', 'rules', 'linter', 'figures'].map((layer) => `packages/core/src/${layer}/`);
  const rows = [...folders, 'extension/', 'docs/', 'tests/'].map((folder) => `| \`${folder}\` | |\n`);
  return ['docs/architecture.md', rows.join('') + body] as const;
};

// Words that the script looks for are put together here, so that this file is no find itself.
const only = '.only';
const skip = '.skip';
const home = ['', 'home', 'lan', 'sokhop'].join('/');
const host = ['https://registry', 'example', 'org'].join('.');

test('each fault is found where it stands, and nothing else', () => {
  const cases: readonly [file: readonly [string, string], fault: string][] = [
    [
      core('text/later.ts', "import { b } from '../rules/index.js';\nb();"),
      ':2: tầng text đứng trước rules nên không được nhập nó',
    ],
    [core('rules/past-index.ts', "import { b } from '../text/b.js';\nb();"), ':2: nhập tầng text qua index.js của nó'],
    [core('text/root.ts', "export type { B } from '../index.js';"), ':2: text nhập index.js của gốc'],
    [
      core('text/type.ts', "export type A = import('../linter/index.js').B;"),
      ':2: tầng text đứng trước linter nên không được nhập nó',
    ],
    [core('linter/server.ts', "import '@sokhop/server';"), ':2: packages/core/ không được nhập @sokhop/server'],
    [
      core('linter/outside.ts', "import '../../../cli/src/main.js';"),
      ':2: “../../../cli/src/main.js” ra ngoài gói; hãy nhập theo tên gói',
    ],
    [core('text/files.ts', "import 'node:fs';"), ':2: core không được nhập node:fs'],
    [core('text/console.ts', 'console.log(1);'), ':2: core không được dùng console'],
    [core('text/clock.ts', '\nDate.now();'), ':3: core không được dùng Date.now'],
    [core('text/today.ts', 'new Date();'), ':2: core không có đồng hồ: new Date() cần đối số'],
    [core('text/chance.ts', 'Math.random();'), ':2: core không được dùng Math.random'],
    [
      core('text/silent.ts', '/** Một. */\nexport const a = 1;\n\nexport const b = 2;'),
      ':5: thiếu chú giải /** … */ cho b',
    ],
    [core('rules/long.ts', `${'\n'.repeat(399)}'';`), ':1: 401 dòng, quá 400'],
    [core('rules/unused.ts', 'export function a() {}'), ':2: không tệp nào khác dùng a: bỏ export, hoặc bỏ hẳn'],
    [core('figures/bind-a.ts', ''), ':1: bảng “Figures, step by step” của docs/architecture.md thiếu tệp này'],
    [['extension/src/core.ts', "/** A. */\nimport '@sokhop/core';\n"], ':2: extension/ không được nhập @sokhop/core'],
    [['tests/silent.mjs', 'let a;\n'], ':1: thiếu câu mở đầu /** … */ nói tệp này là gì'],
    [['tests/only.test.ts', `/** A. */\ntest${only}('x', () => {});\n`], `:2: kiểm thử bị bỏ qua: test${only}`],
    [
      ['tests/skip.test.ts', `/** A. */\ndescribe.each([])${skip}('x');\n`],
      `:2: kiểm thử bị bỏ qua: describe.each([])${skip}`,
    ],
    [['docs/home.md', `Xem\n${home}.\n`], ':2: có đường dẫn riêng của một máy'],
    [['host.txt', `${host}/x\n`], ':1: có tên máy chủ kho gói'],
  ];
  const others = [
    core('text/index.ts', "export { a, b } from './silent.js';"),
    map('### Figures, step by step\n`bind-b.ts`\n\n## Invariants\n`bind-a.ts`\n'),
    core('figures/bind-b.ts', ''),
  ] as const;
  expect(faults([...cases.map(([file]) => file), ...others]).sort()).toEqual(
    cases.map(([[path], fault]) => path + fault).sort(),
  );
});

test('the map of the code names every folder, and no file that is gone', () => {
  expect(faults([['docs/architecture.md', '| `docs/` |\n`a.ts`, `text/b.ts`\n'], core('text/a.ts', '')])).toEqual([
    'docs/architecture.md:2: không còn tệp b.ts',
    'docs/architecture.md:1: bản đồ mã nguồn thiếu thư mục packages/core/src/text/',
  ]);
});

test('what is right is let be', () => {
  expect(
    faults([
      core('text/index.ts', "export * from './a.js';"),
      core(
        'text/a.ts',
        '/** Một. */\nexport const a = new Date(0);\n/** Hai. */\nexport const b = { process: a.getTime() };',
      ),
      core(
        'rules/number/a.ts',
        "import { a } from '../../text/index.js';\nimport type { B } from '../rule.js';\nexport const c = a as B;",
      ),
      core('rules/b.ts', "import { c } from './number/a.js';\nexport type B = typeof c;"),
      core('index.ts', "export * from './text/index.js';"),
      core('figures/c.ts', ''),
      core('vocabulary/long.ts', `${'\n'.repeat(399)}'';`),
      map('`text/a.ts`\n\n### Figures, step by step\n`c.ts`, `index.ts`\n\n## Next\n'),
      ['docs/a.md', 'Xem ~/sokhop và https://example.org/home/lan.\n'],
      ['tests/a.test.ts', "/** A. */\ntest.skipIf(true)('x', () => {});\n"],
    ]),
  ).toEqual([]);
});
