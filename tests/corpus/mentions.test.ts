/** Every digit of the corpora is accounted for: a figure, a date, a citation, a name …, or left alone with a reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDraft } from '@sokhop/core/figures';
import { extract } from '@sokhop/core/linter';
import { describe, expect, test } from 'vitest';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const isHere = existsSync(corpus);
if (!isHere) console.warn('Không có kho ngữ liệu (../shared/corpus) bên cạnh dự án: các kiểm thử này được bỏ qua.');

/** Documents that hold what the corpora may not: every place where Markdown keeps digits that are no prose. */
const MARKUP = `---
date: 2023-04-24
---
<!-- ghi chú 2024 -->
1. Mục \`mã 12\` và [liên kết](https://x.vn/2024/05), thư a1@b2.vn, www.a1.vn/7.

| STT | Số người |
|---|---|
| 1 | 12.300 |

Có 12,34,56 người&#32;tham gia TK1[^1].

[^1]: Theo Điều 5.

\`\`\`
100 triệu
\`\`\`
`;

describe('extract --mentions', () => {
  test('accounts for digits in markup, and says why', () => {
    const reasons = account(MARKUP);
    expect(reasons.filter((line) => line.endsWith('unread'))).toEqual([]);
    expect(reasons).toContain('2024 comment');
    expect(reasons).toContain('12 code');
    expect(reasons).toContain('12,34,56 malformed');
  });

  test.skipIf(!isHere).each(['dev', 'real'])('accounts for every digit run of %s', (name) => {
    const unread = readdirSync(`${corpus}${name}`)
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        account(readFileSync(`${corpus}${name}/${file}`, 'utf8'))
          .filter((line) => /(?:unread|unaccounted)$/u.test(line))
          .map((line) => `${file}: ${line}`),
      );
    expect(unread).toEqual([]);
  });
});

/** Each digit run with what holds it. */
function account(source: string): readonly string[] {
  const mentions = extract(readDraft(source), { mentions: true }).mentions ?? [];
  return [...source.matchAll(/[0-9]+(?:[.,][0-9]+)*/gu)].map(({ 0: digits, index }) => {
    const holder = mentions.find(
      ({ offset, kind }) =>
        kind !== 'hedge' && kind !== 'cue' && kind !== 'unit' && offset[0] < index + digits.length && index < offset[1],
    );
    return `${digits} ${holder === undefined ? 'unaccounted' : (holder.reason ?? holder.kind)}`;
  });
}
