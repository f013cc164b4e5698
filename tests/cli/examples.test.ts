/** The example drafts: every planted error of examples/README.md is found, and nothing else. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sokhop } from './sokhop.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly range: { readonly start: Place; readonly end: Place };
    }[];
  }[];
}

interface Place {
  readonly line: number;
  readonly character: number;
}

test('the examples show what was planted in them', () => {
  const { out } = sokhop(ROOT, ['check', 'examples', '--format', 'json']);
  const { documents } = JSON.parse(out) as Report;
  const found = documents.flatMap(({ path, findings }) => {
    const lines = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').split('\n');
    return findings.map(({ ruleId, range: { start, end } }) => {
      const text = lines[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined);
      return `${path.replace(/^.*\//u, '')}: ${ruleId}: ${text}`;
    });
  });
  expect(found.sort()).toEqual([
    'cao-bang-9-thang-2024.md: number/average: 141',
    'cao-bang-9-thang-2024.md: number/sum-of-parts: 527.310',
    'cao-bang-truyen-thong-nhom-nho.md: format/number: 42000',
    'cao-bang-truyen-thong-nhom-nho.md: number/across-documents: 16,84%',
    'cao-bang-ve-dich-2024.md: number/percentage-point: 1,5%',
    'cao-bang-ve-dich-2024.md: number/reference: 530.450',
    'quang-ngai-sau-thang-2024.md: number/coverage: 98,57%',
    'quang-ngai-sau-thang-2024.md: number/growth: 6,4%',
    'quang-ngai-sau-thang-2024.md: number/one-value: 21.450',
    'truyen-thong-cuoi-nam.md: number/multiple: 3,2 lần',
    'truyen-thong-cuoi-nam.md: text/repeated-word: các các',
  ]);
});
