/** The sizes of what ships, as a browser or a disk sees them: `node tests/bench/sizes.mjs`. */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { keepResult, row } from './results.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;

const FILES = [
  ['packages/cli/dist/main.js', 'Dòng lệnh, một tệp', 'the command line'],
  ['extension/dist/server.js', 'Máy chủ ngôn ngữ', 'the language server'],
  ['extension/dist/extension.js', 'Phần chạy trong VS Code', 'the extension in VS Code'],
  ['extension/sokhop.vsix', 'Gói tiện ích', 'the packed extension', 1.5 * 1024 * 1024],
];
const ENTRIES = [
  ['@sokhop/core/vocabulary', 'Bộ chỉ tiêu'],
  ['@sokhop/core/reading', 'Bộ đọc'],
  ['@sokhop/core', 'Cả thư viện'],
];

const rows = FILES.filter(([path]) => existsSync(root + path)).map(([path, vi, en, most = null]) =>
  row(`${vi} (\`${path}\`)`, en, statSync(root + path).size, kilobytes, most),
);
for (const [entry, vi] of ENTRIES) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${entry}';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const code = outputFiles[0].contents;
  rows.push(row(`${vi} (\`${entry}\`), gộp và rút gọn`, 'bundled, minified', code.length, kilobytes));
  rows.push(row('… nén brotli', '… with brotli', brotliCompressSync(code).length, kilobytes));
}
keepResult('sizes', {
  title: { vi: 'Dung lượng', en: 'Sizes' },
  command: 'node tests/bench/sizes.mjs',
  rows,
  notes: [],
});
for (const { what, value } of rows) console.log(`${what.vi.padEnd(64)} ${value}`);
