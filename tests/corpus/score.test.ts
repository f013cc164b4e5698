/** Scores the built command line against the hand-made data that lies beside the project; without that data there is nothing to score. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared');
const isHere = existsSync(join(shared, 'tools/score-extract.mjs'));
if (!isHere) console.warn('Không có dữ liệu chấm điểm (../shared) bên cạnh dự án: các kiểm thử này được bỏ qua.');

describe.skipIf(!isHere)('against the hand-made data', () => {
  test('figures of real documents are read as people read them', () => {
    const { score } = scored('score-extract.mjs', ['--gold', join(shared, 'corpus/dev/gold.jsonl')]) as {
      score: { full: number; precision: number };
    };
    expect(score.full).toBeGreaterThanOrEqual(0.9);
    expect(score.precision).toBeGreaterThanOrEqual(0.97);
  });

  test.each(['number', 'style'])('no false alarm on the short drafts of %s', (name) => {
    const { alarms } = scored('score-cases.mjs', ['--cases', join(shared, 'cases', `${name}.jsonl`)]) as {
      alarms: number;
    };
    expect(alarms).toBe(0);
  });
});

function scored(tool: string, args: readonly string[]): unknown {
  const command = [join(shared, 'tools', tool), ...args, '--json', '--cmd', 'node packages/cli/dist/main.js'];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }));
}
