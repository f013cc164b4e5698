/** Threads and the cache change how fast a run is and never what it says, whatever happens to the cache. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf, pathOf } from './archive.js';
import { folderWith, sokhop } from './sokhop.js';

const JSON_CHECK = ['check', 'bai', '--format', 'json', '--jobs', '1'];
const CACHED = [...JSON_CHECK, '--cache'];
const CACHE = '.sokhop-cache';

/** The files of the cache with their moments of writing. */
function written(folder: string): Map<string, number> {
  const names = readdirSync(join(folder, CACHE)).filter((name) => /^[0-9a-f]{2}$/u.test(name));
  return new Map(names.map((name) => [name, statSync(join(folder, CACHE, name)).mtimeMs]));
}

/** Makes every file of the cache look old, so that rewriting shows. */
function age(folder: string): void {
  for (const name of written(folder).keys()) utimesSync(join(folder, CACHE, name), 1_000_000, 1_000_000);
}

function rewritten(folder: string): number {
  return [...written(folder).values()].filter((time) => time !== 1_000_000_000).length;
}

describe('threads', () => {
  test('say the same as one, in every format, with and without a cache', () => {
    const folder = folderWith(archiveOf(130));
    for (const format of ['json', 'pretty', 'sarif']) {
      const args = ['check', 'bai', '--format', format];
      const one = sokhop(folder, [...args, '--jobs', '1']);
      expect(one.code).toBe(1);
      expect(sokhop(folder, [...args, '--jobs', '3'])).toEqual(one);
      rmSync(join(folder, CACHE), { recursive: true, force: true });
      expect(sokhop(folder, [...args, '--jobs', '3', '--cache'])).toEqual(one);
      expect(sokhop(folder, [...args, '--cache'])).toEqual(one);
    }
  });

  test('report files that cannot be read, and the others', () => {
    const folder = folderWith({
      ...archiveOf(100),
      'bai/nhi-phan.md': new Uint8Array([0, 1, 2]),
      'bai/hong.md': new Uint8Array([0xc3, 0x28]),
    });
    const one = sokhop(folder, JSON_CHECK);
    expect(one.code).toBe(2);
    expect(one.err.match(/bai\/(?:nhi-phan|hong)\.md/gu)).toHaveLength(2);
    expect(sokhop(folder, [...JSON_CHECK, '--jobs', '2'])).toEqual(one);
    expect(sokhop(folder, CACHED)).toEqual(one);
    expect(sokhop(folder, CACHED)).toEqual(one);
  });

  test('a number of threads that is none is refused', () => {
    const { code, err } = sokhop(folderWith({}), ['check', '--jobs', '0']);
    expect([code, err]).toEqual([2, 'sokhop: --jobs cần một số nguyên từ 1 trở lên, không phải “0”\n']);
  });
});

describe('the cache', () => {
  test('is not made unless asked for, and neither git nor the next run reads it as drafts', () => {
    const folder = folderWith(archiveOf(12));
    sokhop(folder, JSON_CHECK);
    expect(readdirSync(folder)).toEqual(['bai']);
    const before = sokhop(folder, ['check', '--format', 'json', '--cache', '--jobs', '1']);
    expect(readFileSync(join(folder, CACHE, '.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(join(folder, CACHE, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/u,
    );
    expect(sokhop(folder, ['check', '--format', 'json', '--cache', '--jobs', '1'])).toEqual(before);
  });

  test('lies where it is told to', () => {
    const folder = folderWith(archiveOf(12));
    sokhop(folder, [...JSON_CHECK, '--cache-location', 'tam/nho']);
    expect(readdirSync(join(folder, 'tam/nho')).length).toBeGreaterThan(2);
    expect(readdirSync(folder).sort()).toEqual(['bai', 'tam']);
  });

  test('is written only where something changed', () => {
    const folder = folderWith(archiveOf(40));
    sokhop(folder, CACHED);
    age(folder);
    sokhop(folder, CACHED);
    expect(rewritten(folder)).toBe(0);
    writeFileSync(join(folder, pathOf(3)), archiveOf(9)[pathOf(8)] as string);
    expect(sokhop(folder, CACHED)).toEqual(sokhop(folder, JSON_CHECK));
    expect(rewritten(folder)).toBe(1);
  });

  test('invalidates by everything that a record depends on', () => {
    const folder = folderWith({ ...archiveOf(30), 'so-lieu.csv': 'indicator,period,place,value,unit,source,note\n' });
    const agree = (...more: string[]) => {
      const fresh = sokhop(folder, [...JSON_CHECK, ...more]);
      expect(sokhop(folder, [...CACHED, ...more])).toEqual(fresh);
      expect(sokhop(folder, [...CACHED, ...more])).toEqual(fresh);
      return fresh.out;
    };
    const seen = new Set<string>([agree()]);
    const changes = (...more: string[]) => {
      const out = agree(...more);
      expect(seen.has(out)).toBe(false);
      seen.add(out);
    };
    changes('--rule', 'text/repeated-word=error');
    changes('--rule', 'number/across-documents=off');
    changes('--locale', 'en');
    writeFileSync(join(folder, 'sokhop.yaml'), 'rules:\n  number/growth: info\n');
    changes();
    writeFileSync(join(folder, 'sokhop.yaml'), 'rules:\n  number/growth: info\nfacts: [so-lieu.csv]\n');
    agree();
    writeFileSync(
      join(folder, 'so-lieu.csv'),
      'indicator,period,place,value,unit,source,note\nbhyt.participants,2018-01-01/2018-12-31,VN-03,70.000,người,Cục Thống kê,\n',
    );
    changes();
    rmSync(join(folder, pathOf(7)));
    changes();
  });

  test('a draft without a date is read anew on another day', () => {
    const folder = folderWith({ 'a.md': 'Đến hết tháng 6, tỉnh Hà Giang có 62.480 người tham gia BHYT.\n' });
    const args = ['check', 'a.md', '--format', 'json', '--cache', '--jobs', '1'];
    sokhop(folder, args);
    const [name = ''] = written(folder).keys();
    const file = join(folder, CACHE, name);
    expect(readFileSync(file, 'utf8')).toContain(`\t${new Date().getFullYear()}-`);
    age(folder);
    sokhop(folder, args);
    expect(rewritten(folder)).toBe(0);
  });

  test('torn, foreign, swapped or unreadable, it is ignored and made anew', () => {
    const folder = folderWith(archiveOf(20));
    const fresh = sokhop(folder, JSON_CHECK);
    const spoil: ((file: string, others: readonly string[]) => void)[] = [
      (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
      (file) => writeFileSync(file, ''),
      (file) => writeFileSync(file, new Uint8Array(300)),
      (file) =>
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace('"severity":"error"', '"severity":"infos"').replace('61.', '16.'),
        ),
      (file, others) => writeFileSync(file, readFileSync(others.at(-1) ?? file)),
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ];
    for (const how of spoil) {
      rmSync(join(folder, CACHE), { recursive: true, force: true });
      sokhop(folder, CACHED);
      const files = [...written(folder).keys()].map((name) => join(folder, CACHE, name));
      for (const file of files) how(file, files);
      const run = sokhop(folder, CACHED);
      expect([run.code, run.out]).toEqual([fresh.code, fresh.out]);
    }
  });

  test('is shared with the ledger, which asks for more of it, and torn only there is made anew', () => {
    const folder = folderWith(archiveOf(30));
    const ledger = ['ledger', 'bai', '--format', 'ndjson', '--jobs', '1'];
    const fresh = { check: sokhop(folder, JSON_CHECK), ledger: sokhop(folder, ledger) };
    const agree = () => {
      expect(sokhop(folder, CACHED)).toEqual(fresh.check);
      expect(sokhop(folder, [...ledger, '--cache'])).toEqual(fresh.ledger);
    };
    agree();
    age(folder);
    agree();
    expect(rewritten(folder)).toBe(0);
    // The last byte before the end of the last line belongs to what only the ledger reads.
    for (const name of written(folder).keys()) {
      const file = join(folder, CACHE, name);
      const bytes = readFileSync(file);
      bytes.writeUInt8(32, bytes.length - 2);
      writeFileSync(file, bytes);
    }
    age(folder);
    expect(sokhop(folder, CACHED)).toEqual(fresh.check);
    expect(rewritten(folder)).toBe(0);
    agree();
    expect(rewritten(folder)).toBe(written(folder).size);
  });

  test('a folder that cannot be written costs a word and nothing else', () => {
    const folder = folderWith({ ...archiveOf(10), tep: 'không phải thư mục' });
    const fresh = sokhop(folder, JSON_CHECK);
    const run = sokhop(folder, [...JSON_CHECK, '--cache-location', 'tep']);
    expect([run.code, run.out]).toEqual([fresh.code, fresh.out]);
    expect(run.err).toMatch(/^sokhop: không ghi được bộ nhớ đệm: \p{Ll}/mu);
  });
});
