/** Runs the built command line as a process in a folder of its own, as a user's terminal would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command line. */
export const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** What a run said and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A temporary folder with these files, gone after the test. A value that is bytes is written as it is. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sokhop-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Copies the built command line into a folder, as one puts it into a repository of articles. */
export function copyCommandLine(to: string): void {
  for (const part of ['main.js', 'package.json']) {
    cpSync(join(dirname(main), part), join(to, part));
  }
}

/** Runs `sokhop` with these arguments. The environment has no language and no colour unless given. */
export function sokhop(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Run {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    input,
    env: { PATH, LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The findings of a JSON report as `path:line rule`, in the order of the report. */
export function findingsOf(run: Run): string[] {
  const report = JSON.parse(run.out) as {
    documents: { findings: { path: string; ruleId: string; range: { start: { line: number } } }[] }[];
  };
  return report.documents.flatMap(({ findings }) =>
    findings.map(({ path, ruleId, range }) => `${path}:${range.start.line + 1} ${ruleId}`),
  );
}

/** A draft in which one value is given in two ways: an error. */
export const CONTRADICTION =
  'Hết năm 2022, Cao Bằng có tỷ lệ bao phủ BHYT đạt 92,04% dân số.\n\nHết năm 2022, Cao Bằng có tỷ lệ bao phủ BHYT đạt 94,04% dân số.\n';

/** A draft with a word written twice: a warning, with a safe fix. */
export const REPEATED = 'Ngành đã phối hợp với các các cơ quan liên quan.\n';

/** A draft with nothing to report. */
export const CLEAN = 'Ngành đã phối hợp với các cơ quan liên quan.\n';
