/**
 * Writes what follows from the code: rule pages, the README's rule table, JSON Schemas, indicator pages, the report of the API.
 * With `--check` it writes nothing and fails when a file is stale or left over, naming each.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import {
  configurationJsonSchema,
  explainRule,
  indicatorJsonSchema,
  indicators,
  notices,
  provinceSchema,
  rules,
} from '../packages/core/dist/index.js';
import { apiReport } from './api-report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

const wanted = new Map([
  ...rulePages(),
  ['docs/api/core.api.md', await apiReport()],
  ...schemas(),
  ...indicatorPages(),
  ...(await readmes()),
]);
const stale = [];
for (const [path, content] of wanted) {
  const file = join(root, path);
  const current = existsSync(file) ? await readFile(file, 'utf8') : null;
  if (current === content) continue;
  stale.push(path);
  if (isCheck) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
for (const path of await leftOver()) {
  stale.push(path);
  if (!isCheck) await rm(join(root, path));
}
if (stale.length === 0) {
  console.log(`${wanted.size} tệp sinh ra từ mã nguồn đều đúng.`);
} else if (isCheck) {
  console.error(
    `Các tệp sau không còn khớp với mã nguồn; chạy “npm run generate”:\n${stale.map((p) => `  ${p}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  console.log(`Đã viết lại:\n${stale.map((path) => `  ${path}`).join('\n')}`);
}

/** One page a rule, `docs/rules/number/coverage.md`, with its English version beside it. */
function* rulePages() {
  for (const id of [...rules, ...notices].map((one) => one.id)) {
    yield [`docs/rules/${id}.md`, withNewline(explainRule(id, 'vi'))];
    yield [`docs/rules/${id}.en.md`, withNewline(explainRule(id, 'en'))];
  }
  yield ['docs/rules/README.md', `# Các quy tắc\n\n${ruleTable('vi', '')}\n`];
  yield ['docs/rules/README.en.md', `# Rules\n\n${ruleTable('en', '')}\n`];
}

function ruleTable(locale, folder) {
  const words = {
    vi: { head: '| Quy tắc | Điều phải đúng | Mức |', error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' },
    en: { head: '| Rule | What must hold | Severity |', error: 'error', warning: 'warning', info: 'info' },
  }[locale];
  const suffix = locale === 'en' ? '.en.md' : '.md';
  const rows = sortedBy(rules, ({ id }) => id).map(
    ({ id, title, severity }) =>
      `| [\`${id}\`](${folder}${id}${suffix}) | ${cell(title[locale])} | ${words[severity]} |`,
  );
  return [words.head, '|---|---|---|', ...rows].join('\n');
}

/** The JSON Schemas that the core package publishes. */
function* schemas() {
  const all = {
    configuration: configurationJsonSchema(),
    indicator: indicatorJsonSchema(),
    province: jsonSchemaOf(provinceSchema, 'Tỉnh, thành phố · Province'),
  };
  for (const [name, schema] of Object.entries(all)) {
    yield [`packages/core/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  }
}

function jsonSchemaOf(schema, title) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}

/** One page for each family of indicators: what stands before the first dot of the id. */
function* indicatorPages() {
  const names = [...new Set(indicators.map(familyOf))].sort();
  const members = (family) =>
    sortedBy(
      indicators.filter((record) => familyOf(record) === family),
      ({ id }) => id,
    );
  for (const family of names) {
    const sections = members(family).map(indicatorSection).join('\n\n');
    yield [`docs/indicators/${family}.md`, `# Chỉ tiêu \`${family}\`\n\n${sections}\n`];
  }
  const list = names.map((family) => {
    const titles = members(family).map(({ name }) => name.vi);
    return `- [\`${family}\`](${family}.md): ${titles.join('; ')}`;
  });
  yield ['docs/indicators/README.md', `# Các chỉ tiêu\n\n${list.join('\n')}\n`];
}

function indicatorSection(record) {
  const measures = {
    stock: 'số tại một thời điểm (stock)',
    flow: 'số trong một khoảng thời gian (flow)',
    rate: 'tỷ lệ (rate)',
  };
  const ids = (list) => list.map((id) => `\`${id}\``).join(', ');
  const rows = [
    ['Tên tiếng Anh', record.name.en],
    ['Loại', measures[record.measure]],
    ['Đơn vị', record.units.join('; ')],
    ['Cách gọi', [...record.phrases, ...record.short].join('; ')],
    ['Viết tắt', record.abbreviations.join('; ')],
    ['Tử số', record.numerator && ids([record.numerator])],
    ['Mẫu số', record.denominator && ids([record.denominator])],
    ['Gồm', record.parts && ids(record.parts)],
    ['Là một phần của', record.partOf && ids([record.partOf])],
    ['Khoảng hợp lý', record.range && `${record.range.low ?? '…'} – ${record.range.high ?? '…'}`],
    ['Căn cứ', record.legalBasis],
    ['Nguồn', record.source],
  ].filter(([, value]) => value);
  const table = rows.map(([name, value]) => `| ${name} | ${cell(value)} |`).join('\n');
  const note = record.note === undefined ? '' : `\n\n${record.note.vi}\n\n*${record.note.en}*`;
  return `## ${record.name.vi}\n\n\`${record.id}\`\n\n${record.definition.vi}\n\n*${record.definition.en}*\n\n| | |\n|---|---|\n${table}${note}`;
}

/** README files with their rule table put between its marks; one without marks is left alone. */
async function readmes() {
  const files = { 'README.md': ['vi', 'docs/rules/'], 'README.en.md': ['en', 'docs/rules/'] };
  const filled = [];
  for (const [path, [locale, folder]] of Object.entries(files)) {
    if (!existsSync(join(root, path))) continue;
    const text = await readFile(join(root, path), 'utf8');
    const [start, end] = ['<!-- rules:start -->', '<!-- rules:end -->'].map((mark) => text.indexOf(mark));
    if (start < 0 || end < start) continue;
    const head = text.slice(0, start + '<!-- rules:start -->'.length);
    filled.push([path, `${head}\n\n${ruleTable(locale, folder)}\n\n${text.slice(end)}`]);
  }
  return filled;
}

/** Pages of rules and indicators that no longer exist: these folders hold nothing made by hand. */
async function leftOver() {
  const found = [];
  for (const folder of ['docs/rules', 'docs/indicators', 'docs/api', 'packages/core/schema']) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      if (entry.isFile() && !wanted.has(path)) found.push(path);
    }
  }
  return found;
}

function familyOf({ id }) {
  return id.split('.')[0];
}

function sortedBy(list, key) {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function withNewline(text) {
  return text.endsWith('\n') ? text : `${text}\n`;
}
