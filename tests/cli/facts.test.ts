/** Facts files as users keep them: found by `sokhop.yaml`, read in every format, their mistakes told with exit code 2. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsOf, folderWith, sokhop } from './sokhop.js';

const DRAFT =
  '---\ndate: 2024-01-25\nplace: Nghệ An\n---\n\nNăm 2023, toàn tỉnh Nghệ An có 1.350.870 người tham gia BHYT.\n';
const SHEET = readFileSync(new URL('fixtures/so-lieu.xlsx', import.meta.url));

test('a draft is held against the facts of every format', () => {
  const formats: Readonly<Record<string, string | Uint8Array>> = {
    'so-lieu/a.csv': 'indicator,period,place,value,unit\nbhyt.participants,2023,VN-22,1.305.870,người\n',
    'so-lieu/a.yaml': '- {indicator: bhyt.participants, period: năm 2023, place: Nghệ An, value: 1.305.870 người}\n',
    'so-lieu/a.json': '[{"indicator":"bhyt.participants","period":"2023","place":"VN-22","value":1305870}]',
    'so-lieu/a.xlsx': SHEET,
  };
  for (const [path, content] of Object.entries(formats)) {
    const folder = folderWith({ 'sokhop.yaml': "facts: ['so-lieu/*']\n", [path]: content, 'bai.md': DRAFT });
    const run = sokhop(folder, ['check', '--format', 'json']);
    expect([path, run.code, findingsOf(run), run.err]).toEqual([path, 1, ['bai.md:6 number/reference'], '']);
  }
});

test('patterns are taken from the folder of the configuration', () => {
  const folder = folderWith({
    'sokhop.yaml': 'facts: [so-lieu.csv]\n',
    'so-lieu.csv': 'indicator,period,place,value\nbhyt.participants,2023,VN-22,1.305.870\n',
    'tin/bai.md': DRAFT,
  });
  expect(findingsOf(sokhop(`${folder}/tin`, ['check', '--format', 'json']))).toEqual(['bai.md:6 number/reference']);
});

test('a mistake in a facts file, a file that is none and a pattern without a match end the run with 2', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [
      { 'sokhop.yaml': 'facts: [a.csv]\n', 'a.csv': 'indicator,period,place,value\nbhyt.participant,2023,VN-22,1\n' },
      'sokhop: a.csv:2:1: không có chỉ tiêu “bhyt.participant”; có phải “bhyt.participants”?\n',
    ],
    [
      { 'sokhop.yaml': 'facts: [a.xlsx]\n', 'a.xlsx': 'không phải bảng tính' },
      'sokhop: sokhop.yaml:1:9: không đọc được “a.xlsx”: không phải là bảng tính Excel (.xlsx)\n',
    ],
    [
      { 'sokhop.yaml': "facts: ['so-lieu/*.csv']\n" },
      'sokhop: sokhop.yaml:1:9: facts: “so-lieu/*.csv” không khớp với tệp số liệu nào (CSV, XLSX, YAML, JSON)\n',
    ],
  ];
  for (const [files, err] of cases) {
    const run = sokhop(folderWith({ ...files, 'bai.md': DRAFT }), ['check']);
    expect([run.code, run.err]).toEqual([2, err]);
  }
});

test('indicators of one’s own are read in drafts and facts files, and named in contradictions', () => {
  const indicator = [
    '- id: own.visits',
    '  name: { vi: Số hộ được tổ công tác đến thăm, en: Households visited }',
    '  phrases: [hộ được tổ công tác đến thăm]',
    '  units: [hộ]',
    '  measure: flow',
    '  definition: { vi: Số hộ được thăm trong kỳ., en: Households visited in a period. }',
    '  source: Quy chế làm việc',
    '  confidence: high',
    '',
  ].join('\n');
  const draft = (count: string) =>
    `---\ndate: 2024-02-01\nplace: VN-02\n---\n\nNăm 2023, có ${count} hộ được tổ công tác đến thăm.\n`;
  const folder = folderWith({
    'sokhop.yaml': 'vocabulary: [chi-tieu.yaml]\nfacts: [so-lieu.csv]\n',
    'chi-tieu.yaml': indicator,
    'so-lieu.csv': 'indicator,period,place,value,unit,source,note\nown.visits,2023,VN-02,1.320,hộ,Báo cáo,\n',
    'a.md': draft('1.320'),
    'b.md': draft('1.250'),
  });
  const run = sokhop(folder, ['check', '--format', 'json']);
  expect(findingsOf(run)).toEqual(['b.md:6 number/across-documents', 'b.md:6 number/reference']);
  expect(run.out).toContain('Số hộ được tổ công tác đến thăm năm 2023');
});
