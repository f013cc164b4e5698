/** Shards that are merged say what the single run says, to the byte; whatever is not all of one run is refused in clear words. */
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.js';
import { folderWith, type Run, sokhop } from './sokhop.js';

const OF = 3;

/** Writes all partial reports of a folder into `phan/`. */
function shardAll(folder: string, ...more: string[]): string[] {
  return Array.from({ length: OF }, (_, i) => {
    const file = `phan-${i + 1}.ndjson`;
    const { code, err } = sokhop(folder, [
      'check',
      'bai',
      '--shard',
      `${i + 1}/${OF}`,
      '--report',
      file,
      '--jobs',
      '1',
      ...more,
    ]);
    expect([code, err]).toEqual([0, '']);
    return file;
  });
}

function refusal(folder: string, files: readonly string[]): string {
  const { code, out, err } = sokhop(folder, ['merge', ...files]);
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n')).toHaveLength(2);
  return err;
}

test('merged, they are the single run in every format, whatever their order, without the archive', () => {
  const folder = folderWith({
    ...archiveOf(60),
    'bai/hong.md': new Uint8Array([0xc3, 0x28]),
    'bai/3/hong.md': new Uint8Array([1, 0]),
    'sokhop.yaml': 'rules:\n  number/growth: warning\n',
  });
  const formats = ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle'];
  const single = new Map<string, Run>();
  for (const format of formats) single.set(format, sokhop(folder, ['check', 'bai', '--format', format, '--jobs', '1']));
  const quiet = sokhop(folder, [
    'check',
    'bai',
    '--quiet',
    '--fail-on',
    'warning',
    '--max-warnings',
    '3',
    '--jobs',
    '1',
  ]);
  const [a = '', b = '', c = ''] = shardAll(folder);
  rmSync(join(folder, 'bai'), { recursive: true });
  for (const format of formats)
    expect(sokhop(folder, ['merge', c, a, b, '--format', format])).toEqual(single.get(format));
  expect(sokhop(folder, ['merge', a, b, c, '--quiet', '--fail-on', 'warning', '--max-warnings', '3'])).toEqual(quiet);
  expect(single.get('json')?.out).toContain('number/across-documents');
  expect(sokhop(folder, ['merge', b, c, a, '--output-file', 'json=ra.json']).code).toBe(2);
  expect(readFileSync(join(folder, 'ra.json'), 'utf8')).toBe(single.get('json')?.out);
});

test('more shards than files are fine', () => {
  const folder = folderWith({ 'bai/a.md': 'Các các cơ quan.\n' });
  const single = sokhop(folder, ['check', 'bai']);
  expect(sokhop(folder, ['merge', ...shardAll(folder)])).toEqual(single);
});

test('what is not all of one run is refused', () => {
  const folder = folderWith(archiveOf(12));
  const [a = '', b = '', c = ''] = shardAll(folder);
  expect(refusal(folder, [a, c])).toBe('sokhop: thiếu phần 2/3; gộp đủ mọi phần của một lần chạy\n');
  expect(refusal(folder, [a, b, b, c])).toBe(`sokhop: “${b}” được nêu hai lần; mỗi phần chỉ gộp một lần\n`);
  cpSync(join(folder, b), join(folder, 'ban-sao'));
  expect(refusal(folder, [a, b, 'ban-sao', c])).toContain('cùng là phần 2/3');
  expect(refusal(folder, ['bai/0/0000.md'])).toContain('không phải báo cáo từng phần');
  expect(refusal(folder, ['khong-co'])).toBe('sokhop: không đọc được “khong-co”: không có tệp hay thư mục này\n');
  expect(refusal(folder, ['bai'])).toBe('sokhop: không đọc được “bai”: đây là thư mục; cần một tệp\n');
  const whole = readFileSync(join(folder, b));
  for (const cut of [whole.length - 1, whole.length - 40, Math.floor(whole.length / 2)]) {
    writeFileSync(join(folder, 'cut'), whole);
    truncateSync(join(folder, 'cut'), cut);
    if (cut < whole.length - 1) expect(refusal(folder, [a, 'cut', c])).toContain('không trọn vẹn');
  }
  writeFileSync(join(folder, 'cut'), '');
  expect(refusal(folder, ['cut'])).toContain('không phải báo cáo từng phần');

  sokhop(folder, ['check', 'bai', '--shard', '2/3', '--report', 'khac', '--rule', 'number/growth=off']);
  expect(refusal(folder, [a, 'khac', c])).toContain('tùy chọn --rule khác nhau');
  sokhop(folder, ['check', 'bai', '--shard', '2/3', '--report', 'khac', '--locale', 'en']);
  expect(refusal(folder, [a, 'khac', c])).toContain('ngôn ngữ khác nhau');
  sokhop(folder, ['check', 'bai', '--shard', '2/4', '--report', 'khac']);
  expect(refusal(folder, [a, 'khac', c])).toContain('số phần khác nhau');
  writeFileSync(join(folder, 'bai/moi.md'), 'Bài mới.\n');
  sokhop(folder, ['check', 'bai', '--shard', '2/3', '--report', 'khac']);
  expect(refusal(folder, [a, 'khac', c])).toContain('danh sách tệp khác nhau');
});

test('a shard that is none, and options that belong to the merge, are refused', () => {
  const folder = folderWith({ 'a.md': 'Sạch.\n' });
  const err = (...args: string[]) => {
    const run = sokhop(folder, ['check', ...args]);
    expect(run.code).toBe(2);
    return run.err;
  };
  for (const shard of ['0/3', '4/3', '1', 'a/b', '1/0'])
    expect(err('--shard', shard, '--report', 'r')).toContain('--shard cần dạng i/n');
  expect(err('--shard', '1/2')).toContain('--report');
  expect(err('--report', 'r')).toContain('--shard');
  expect(err('--shard', '1/2', '--report', 'r', '--fix')).toContain('--shard chỉ ghi');
  expect(err('--shard', '1/2', '--report', 'r', '--baseline', 'b')).toContain('--shard chỉ ghi');
  expect(err('--shard', '1/2', '--report', 'khong/co/r')).toContain('không ghi được “khong/co/r”');
});
