/**
 * Writes `docs/quality.md` from the last runs of the benches, the mutation run and the soak: `node scripts/quality.mjs`.
 * Each of them keeps its figures as JSON in `tests/bench/results/`, with the machine and the versions; nothing is measured here.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESULTS } from '../tests/bench/results.mjs';

const page = fileURLToPath(new URL('../docs/quality.md', import.meta.url));
const ORDER = ['stages', 'command-line', 'editor', 'mutation-arithmetic', 'mutation-rules', 'soak', 'sizes', 'nodes'];

let names = [];
try {
  names = readdirSync(RESULTS).filter((name) => name.endsWith('.json'));
} catch {
  console.error('Chưa có kết quả nào: chạy npm run bench, npm run test:mutation, npm run test:soak trước.');
  process.exit(1);
}
const place = ({ name }) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
const results = names
  .map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')))
  .sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));

writeFileSync(page, render(results));
console.log(`docs/quality.md: ${results.map(({ name }) => name).join(', ')}`);

function render(all) {
  return `${[
    '# Chất lượng đo được · Measured quality',
    '',
    '<!-- Trang này do node scripts/quality.mjs viết từ lần chạy gần nhất; không sửa tay. -->',
    '',
    'Số đo từ lần chạy gần nhất của từng bài đo. Thời gian phụ thuộc vào máy, nên điều đáng đọc là tỷ lệ so với bộ đọc Markdown trong cùng một lần chạy.',
    '',
    'Figures of the last run of each bench. Times depend on the machine: what counts are the ratios to the Markdown parser within one run.',
    ...all.flatMap(section),
  ].join('\n')}\n`;
}

function section({ title, command, at, machine, rows, notes }) {
  const { cpu, cores, memory, platform, node, sokhop, commit } = machine;
  return [
    '',
    `## ${title.vi} · ${title.en}`,
    '',
    '| | | đo được · measured | đích · target | |',
    '|---|---|---:|---:|---|',
    ...rows.map(
      ({ what, value, target, holds }) =>
        `| ${what.vi} | ${what.en} | ${value} | ${target ?? ''} | ${holds === null ? '' : holds ? 'đạt' : '**chưa đạt**'} |`,
    ),
    '',
    ...notes.flatMap(({ vi, en }) => [`${vi} ${en}`, '']),
    `\`${command}\`, ${at}, ${platform}, ${cpu} (${cores}), ${memory}, Node ${node}, sokhop ${sokhop}, ${commit}.`,
  ];
}
