/** Mười dòng với thư viện: in từng số liệu của một bản thảo, rồi in chỗ không khớp. `node figures.mjs ban-thao.md` */
import { readFileSync } from 'node:fs';
import { indicatorById, lintDraft, readDraft } from '@sokhop/core';

const path = process.argv[2] ?? 'ban-thao.md';
const draft = readDraft(readFileSync(path, 'utf8'), { path });
for (const { text, indicator, period, place } of draft.figures) {
  const name = indicator === null ? 'chưa rõ chỉ tiêu' : indicatorById(indicator).name.vi;
  console.log([text, name, period, place].join(' | '));
}
for (const { message, arithmetic } of lintDraft(draft).findings) console.log('→', message, arithmetic ?? '');
