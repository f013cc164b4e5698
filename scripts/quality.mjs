/**
 * Writes `docs/quality.md` from the last runs of the benches, the mutation run, the soak and the run over the versions of Node:
 * `node scripts/quality.mjs`. Each of them keeps its figures as JSON in `tests/bench/results/`, with the machine and the versions;
 * nothing is measured here. What was not run in this copy keeps the section that the page has of it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESULTS } from '../tests/bench/results.mjs';

const page = fileURLToPath(new URL('../docs/quality.md', import.meta.url));

/** What is measured, in the order of the page, each with the command that measures it. A result of several parts is named `mutation-rules`. */
const MEASURED = {
  stages: 'npm run bench',
  'command-line': 'npm run bench',
  editor: 'npm run bench',
  mutation: 'npm run test:mutation',
  soak: 'npm run test:soak',
  sizes: 'npm run bench',
  nodes: 'npm run test:nodes',
};

const sections = sectionsOf(readFileSync(page, 'utf8'));
const fresh = results();
for (const result of fresh) sections.set(result.name, section(result));
const inOrder = [...sections].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
writeFileSync(page, render(inOrder));
console.log(`docs/quality.md: ${inOrder.map(([name]) => name).join(', ')}`);
console.log(`mới đo: ${fresh.map(({ name }) => name).join(', ') || 'không có gì'}`);

function results() {
  let names = [];
  try {
    names = readdirSync(RESULTS).filter((name) => name.endsWith('.json'));
  } catch {
    // Nothing was run in this copy.
  }
  // Beside the results lies what the mutation run remembers for its next.
  return names
    .map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')))
    .filter(({ title, rows }) => title !== undefined && Array.isArray(rows));
}

function place(name) {
  const at = Object.keys(MEASURED).findIndex((known) => name === known || name.startsWith(`${known}-`));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The sections of the page by the names in their comments. */
function sectionsOf(text) {
  const parts = text.split(/^<!-- kết quả: ([a-z-]+) -->\n/mu).slice(1);
  return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1].trimEnd()]] : [])));
}

function render(all) {
  const missed = all.flatMap(([, text]) => missedIn(text));
  const lacking = Object.entries(MEASURED).filter((_, i) => !all.some(([name]) => place(name) === i));
  return `${[
    '# Chất lượng đo được · Measured quality',
    '',
    '<!-- Trang này do node scripts/quality.mjs viết từ lần chạy gần nhất của từng bài đo; không sửa tay. -->',
    '',
    'Số đo từ lần chạy gần nhất của từng bài đo. Thời gian phụ thuộc vào máy, nên điều đáng đọc là tỷ lệ so với bộ đọc Markdown trong cùng một lần chạy.',
    '',
    'Figures of the last run of each bench. Times depend on the machine: what counts are the ratios to the Markdown parser within one run.',
    '',
    `**Đích chưa đạt · Targets missed**:${missed.length === 0 ? ' không có · none.' : ''}`,
    ...(missed.length === 0 ? [] : ['', ...missed]),
    ...(lacking.length === 0
      ? []
      : ['', '**Chưa đo · Not measured yet**:', '', ...lacking.map(([name, command]) => `- ${name}: \`${command}\``)]),
    ...all.flatMap(([name, text]) => ['', `<!-- kết quả: ${name} -->`, text]),
  ].join('\n')}\n`;
}

/** The rows of a section that miss their target, as items of a list. */
function missedIn(text) {
  const title = /^## (.*)$/mu.exec(text)?.[1] ?? '';
  return text
    .split('\n')
    .filter((line) => line.endsWith('| **chưa đạt** |'))
    .map((line) => {
      const [, vi, en, value, target] = line.split(/(?<!\\)\|/u).map((cell) => cell.trim());
      return `- ${title}: ${vi} · ${en}: ${value} (${target})`;
    });
}

function section({ title, command, at, machine, rows, notes }) {
  const { cpu, cores, memory, platform, node, parser, sokhop, commit } = machine;
  return [
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
    `\`${command}\`, ${at}, ${platform}, ${cpu} (${cores}), ${memory}, Node ${node}${parser === undefined ? '' : `, ${parser}`}, sokhop ${sokhop}, ${commit}.`,
  ].join('\n');
}
