/**
 * How long reading and binding take beside the Markdown parser alone, on the same text in the same run: ratios, no verdict.
 *
 *   node tests/bench/reading.mjs [documents] [paragraphs]
 *
 * "Parser" is mdast-util-from-markdown without extensions, as remark-parse runs it. "Reading and binding" is all of readDraft but the
 * parsing of Markdown into blocks of text: tokens, words, mentions, figures, relations.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readDraft } from '@sokhop/core/figures';
import { readBlock } from '@sokhop/core/reading';
import { readMarkdown } from '@sokhop/core/text';

const core = createRequire(import.meta.resolve('@sokhop/core'));
const { fromMarkdown } = await import(pathToFileURL(core.resolve('mdast-util-from-markdown')).href);

const documents = Number(process.argv[2] ?? 60);
const paragraphs = Number(process.argv[3] ?? 24);
const texts = Array.from({ length: documents }, (_, seed) => writeDocument(seed + 1, paragraphs));
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${documents} documents, ${(size / 1024).toFixed(0)} KiB`);

for (const text of texts) {
  fromMarkdown(text);
  readDraft(text);
}
const parser = best(() => each(texts, fromMarkdown));
const blocks = best(() => each(texts, readMarkdown));
const draft = best(() => each(texts, readDraft));
const prepared = texts.flatMap((text) => readMarkdown(text).blocks);
const mentions = best(() => each(prepared, readBlock));
row('parser', parser);
row('readMarkdown (parser with tables, tokens, sentences)', blocks);
row('readBlock (words, mentions)', mentions);
row('readDraft', draft);
row('reading and binding (readDraft less readMarkdown)', draft - blocks);

// Linear: ten times the text takes ten times as long, give or take the noise of the machine.
const short = writeDocument(7, paragraphs);
const long = writeDocument(7, paragraphs * 10);
const perCharacter = (text) => best(() => readDraft(text)) / text.length;
console.log(`time per character, ten times the length: × ${(perCharacter(long) / perCharacter(short)).toFixed(2)}`);

function row(name, time) {
  console.log(
    `${name.padEnd(56)} ${time.toFixed(1).padStart(8)} ms  ${(time / parser).toFixed(2)} × parser  ${(size / 1024 / time).toFixed(2)} MiB/s`,
  );
}

function each(list, read) {
  for (const item of list) read(item);
}

/** The shortest of several runs: what the machine does beside it only ever adds. */
function best(run) {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

/** A document like those of the field: headings, paragraphs dense with figures, a list, a table. The same seed gives the same text. */
function writeDocument(seed, count) {
  let state = seed * 2654435761;
  const next = (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    return (state >>> 0) % below;
  };
  const pick = (list) => list[next(list.length)];
  const big = () => `${1 + next(99)}.${String(next(1000)).padStart(3, '0')}`;
  const percent = () => `${1 + next(98)},${String(next(100)).padStart(2, '0')}%`;
  const million = () => `${1 + next(98)},${String(next(1000)).padStart(3, '0')} triệu`;
  const schemes = ['BHXH', 'BHYT', 'BHTN', 'BHXH tự nguyện', 'BHXH bắt buộc'];
  const sentences = [
    () =>
      `Tính đến hết tháng ${1 + next(12)}/202${next(6)}, toàn quốc có ${million()} người tham gia ${pick(schemes)}, đạt tỷ lệ bao phủ ${percent()} dân số, tăng ${percent()} so với cùng kỳ năm trước.`,
    () =>
      `Số thu ${pick(schemes)} đạt ${big()} tỷ đồng, bằng ${percent()} kế hoạch được giao, trong đó khối doanh nghiệp là ${big()} tỷ đồng.`,
    () =>
      `Theo Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương, ngành BHXH Việt Nam đã chủ động triển khai nhiều giải pháp để mở rộng diện bao phủ, nâng cao chất lượng phục vụ người dân và doanh nghiệp.`,
    () =>
      `Trong ${1 + next(12)} tháng đầu năm, cơ quan BHXH đã giải quyết cho gần ${big()} lượt người hưởng các chế độ ốm đau, thai sản, dưỡng sức và phục hồi sức khỏe.`,
    () =>
      `Công tác truyền thông tiếp tục được đổi mới cả về nội dung và hình thức, với hơn ${big()} tin, bài được đăng tải trên các báo, đài và cổng thông tin điện tử của ngành.`,
    () =>
      `Đồng chí Giám đốc đề nghị các đơn vị bám sát chỉ đạo của cấp ủy, chính quyền địa phương, phối hợp chặt chẽ với các sở, ngành, đoàn thể trong việc rà soát, vận động và hỗ trợ người lao động tham gia.`,
  ];
  const parts = ['---', `date: 202${next(6)}-0${1 + next(9)}-15`, '---', '', `# Tin hoạt động số ${seed}`, ''];
  for (let i = 0; i < count; i++) {
    if (i % 8 === 3) parts.push(`## ${1 + next(9)}. Kết quả thực hiện`, '');
    if (i % 8 === 5)
      parts.push(...[1, 2, 3].map(() => `- **${pick(schemes)}**: ${million()} người, tăng ${percent()};`), '');
    if (i % 12 === 7)
      parts.push(
        '| Chỉ tiêu | Năm 2022 | Năm 2023 |',
        '|---|---|---|',
        ...schemes.map((scheme) => `| Số người tham gia ${scheme} (người) | ${big()}.000 | ${big()}.000 |`),
        '',
      );
    parts.push([0, 1, 2, 3].map(() => pick(sentences)()).join(' '), '');
  }
  return parts.join('\n');
}
