/** The examples of shards in CI: their commands, run as written, give the report of the single run. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { archiveOf } from './archive.js';
import { folderWith, sokhop } from './sokhop.js';

const COMMAND = 'node tools/sokhop/main.js ';

/** The commands of sokhop in a workflow, in their order, without the program. */
function commandsIn(file: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`../../examples/ci/${file}`, import.meta.url)), 'utf8');
  const strings: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(parse(text));
  return strings.filter((line) => line.startsWith(COMMAND)).map((line) => line.slice(COMMAND.length));
}

/** What GitHub puts the number of the shard in the place of. */
const MATRIX = `\${{ matrix.phan }}`;

for (const [file, shard, variables] of [
  ['sokhop-nhieu-may.yml', MATRIX, {}],
  ['gitlab-nhieu-may.yml', '$CI_NODE_INDEX', { $CI_NODE_TOTAL: '4' }],
] as const) {
  test(file, () => {
    const folder = folderWith({ ...archiveOf(20), '.gitignore': 'phan-*\n' });
    const single = sokhop(folder, ['check', '.']);
    expect(single.code).toBe(1);
    const [read = '', merge = ''] = commandsIn(file);
    for (let i = 1; i <= 4; i++) {
      const line = Object.entries<string>(variables).reduce((all, [name, value]) => all.replaceAll(name, value), read);
      expect(sokhop(folder, line.replaceAll(shard, String(i)).split(' ')).code).toBe(0);
    }
    rmSync(join(folder, 'bai'), { recursive: true });
    // The shell of the job lists the files.
    const files = [1, 2, 3, 4].map((i) => `phan-${i}.ndjson`).join(' ');
    expect(sokhop(folder, merge.replace('phan-*.ndjson', files).split(' '))).toEqual(single);
  });
}
