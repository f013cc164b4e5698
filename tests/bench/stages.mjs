/**
 * What each stage of reading and linting costs beside the Markdown parser alone (mdast-util-from-markdown, the parser of remark-parse), on
 * the same articles in the same run, taking turns; how the whole grows with the text; what stays in memory; how long until the first document.
 *
 *   node tests/bench/stages.mjs [--quick]
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDraft } from '@sokhop/core/figures';
import { lint, lintDraft } from '@sokhop/core/linter';
import { readBlock } from '@sokhop/core/reading';
import { readMarkdown, tokenize } from '@sokhop/core/text';
import { article, articles } from './articles.mjs';
import { keepResult, median, megabytes, milliseconds, plain, row, times } from './results.mjs';

const quick = process.argv.includes('--quick');
const core = createRequire(import.meta.resolve('@sokhop/core'));
const parserUrl = pathToFileURL(core.resolve('mdast-util-from-markdown')).href;
const { fromMarkdown } = await import(parserUrl);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const rows = [...stages(), ...growth(), ...heap(), ...ready()];
const command = 'node tests/bench/stages.mjs';
keepResult('stages', {
  title: { vi: 'Các chặng đọc và kiểm tra', en: 'Stages of reading and linting' },
  command,
  rows,
  notes: [
    {
      vi: 'Tỷ lệ so với mdast-util-from-markdown (bộ đọc của remark-parse) trên cùng văn bản, trong cùng một lần chạy, luân phiên; trung vị.',
      en: 'Ratios to mdast-util-from-markdown (the parser of remark-parse) on the same text, in one run, taking turns; medians.',
    },
  ],
});
for (const { what, value, target, holds } of rows)
  console.log(`${what.en.padEnd(64)} ${value.padStart(12)}  ${target ?? ''}${holds === false ? '  missed' : ''}`);

/** Every stage over 5 KB articles, in turns with the parser. */
function stages() {
  const texts = articles(quick ? 20 : 60);
  const blocks = texts.flatMap((text) => readMarkdown(text).blocks);
  const drafts = () => texts.map((text) => readDraft(text));
  const runs = {
    parser: () => each(texts, fromMarkdown),
    blocks: () => each(texts, readMarkdown),
    tokens: () => each(blocks, ({ text }) => tokenize(text)),
    reading: () => each(blocks, readBlock),
    draft: () => each(texts, (text) => readDraft(text)),
    whole: () => each(texts, (text) => lint(text)),
  };
  const found = Object.fromEntries([...Object.keys(runs), 'rules'].map((name) => [name, []]));
  for (let round = -2; round < (quick ? 5 : 15); round++) {
    const took = {};
    for (const [name, run] of Object.entries(runs)) took[name] = clock(run);
    // Rules keep what they looked up in a draft, so that each round reads it anew.
    const fresh = drafts();
    took.rules = clock(() => each(fresh, (draft) => lintDraft(draft)));
    if (round >= 0) for (const [name, time] of Object.entries(took)) found[name].push(time);
  }
  const ratio = (of) => median(found.parser.map((parser, i) => of(i) / parser));
  const own = (name) => ratio((i) => found[name][i]);
  const perArticle = median(found.parser) / texts.length;
  return [
    row('Bộ đọc Markdown, một bài 5 KB', 'the Markdown parser, a 5 KB article', perArticle, milliseconds),
    row('Markdown thành khối, câu, từ', 'Markdown to blocks, sentences, tokens', own('blocks'), times),
    row('… trong đó tách từ', '… of which tokens', own('tokens'), times),
    row('Nhận ra số, kỳ, nơi, chỉ tiêu', 'reading: numbers, periods, places, indicators', own('reading'), times),
    row(
      'Gắn số liệu và quan hệ',
      'figures: binding and relations',
      ratio((i) => found.draft[i] - found.blocks[i] - found.reading[i]),
      times,
    ),
    row('Các quy tắc', 'rules', own('rules'), times),
    row(
      'Mọi thứ trừ Markdown',
      'everything but Markdown',
      ratio((i) => found.whole[i] - found.blocks[i]),
      times,
      0.3,
    ),
    row('Kiểm tra trọn một bài', 'whole lint', own('whole'), times, 1),
  ];
}

/** The time of linting texts of 10 KB to 10 MB, and the exponent of the line through their logarithms. */
function growth() {
  const sizes = quick ? [10_000, 100_000, 1_000_000] : [10_000, 100_000, 1_000_000, 10_000_000];
  const texts = sizes.map((bytes) => article({ seed: 3, bytes }));
  const found = texts.map(() => []);
  for (let round = 0; round < (quick ? 2 : 4); round++) {
    texts.forEach((text, i) => {
      if (text.length > 2_000_000 && round > 0) return;
      const repeat = Math.max(1, Math.round(200_000 / text.length));
      found[i].push(clock(() => each(Array(repeat).fill(text), (one) => lint(one))) / repeat);
    });
  }
  const took = found.map((list) => Math.min(...list));
  const [x, y] = [texts.map(({ length }) => Math.log(length)), took.map(Math.log)];
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const slope =
    x.reduce((sum, value, i) => sum + (value - mean(x)) * (y[i] - mean(y)), 0) /
    x.reduce((sum, value) => sum + (value - mean(x)) ** 2, 0);
  const per = (i) => took[i] / texts[i].length;
  return [
    row('1 MB so với 100 KB', '1 MB over 100 KB', took[2] / took[1], times, 12),
    ...(quick ? [] : [row('10 MB so với 1 MB, mỗi ký tự', '10 MB over 1 MB, per character', per(3) / per(2), times)]),
    row(
      `Số mũ của tăng trưởng, 10 KB đến ${quick ? 1 : 10} MB`,
      `exponent of growth, 10 KB to ${quick ? 1 : 10} MB`,
      Number(slope.toFixed(2)),
      plain,
      1.1,
    ),
  ];
}

/** What stays in memory after many articles. */
function heap() {
  const count = quick ? 2_000 : 10_000;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (let seed = 1; seed <= count / 10; seed++) lint(article({ seed }));
  const early = used();
  for (let seed = count / 10 + 1; seed <= count; seed++) lint(article({ seed }));
  return [
    row(
      `Bộ nhớ tăng thêm từ bài thứ ${count / 10} đến bài thứ ${count}`,
      `heap gained from article ${count / 10} to article ${count}`,
      Math.max(0, used() - early),
      megabytes,
      5 * 1_048_576,
    ),
  ];
}

/** Import and first document, in fresh processes, against the parser's. */
function ready() {
  const lines = {
    parser: `const { fromMarkdown: run } = await import(${JSON.stringify(parserUrl)});`,
    linter: `const { lint: run } = await import(${JSON.stringify(import.meta.resolve('@sokhop/core/linter'))});`,
  };
  const text = JSON.stringify(article({ seed: 5 }));
  const took = { parser: [], linter: [] };
  for (let round = 0; round < (quick ? 5 : 15); round++) {
    for (const [name, line] of Object.entries(lines)) {
      const script = `const start = performance.now(); ${line} run(${text}); process.stdout.write(String(performance.now() - start));`;
      took[name].push(
        Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
      );
    }
  }
  return [
    row(
      'Từ lúc nạp đến xong bài đầu tiên',
      'ready: import and first document',
      median(took.linter.map((time, i) => time / took.parser[i])),
      times,
      1.5,
    ),
  ];
}

function each(list, run) {
  for (const item of list) run(item);
}

/** Milliseconds of processor time: what others do on the machine beside it does not count. */
function clock(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
