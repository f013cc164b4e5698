/** `sokhop config FILE`: what holds for a draft, each value with the place that says so. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hostPath } from '@sokhop/configuration/node';
import type { ConfiguredValue } from '@sokhop/core/linter';
import type { Locale } from '@sokhop/core/rules';
import { Configurations } from '../config/find.js';
import { UsageError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { messagesIn } from '../messages.js';
import { write } from '../terminal.js';

/** The options of `sokhop config`. */
export interface ConfigOptions {
  readonly format: 'yaml' | 'json';
}

/**
 * Writes the configuration that holds for a draft; the draft need not exist yet.
 * @throws ConfigurationError, UsageError for a folder
 */
export async function config(file: string, { format }: ConfigOptions, locale: Locale): Promise<number> {
  const cwd = process.cwd();
  const absolute = resolve(cwd, file);
  const info = await stat(absolute).catch(() => null);
  if (info?.isDirectory()) {
    throw new UsageError({
      vi: `“${file}” là thư mục; nêu một bản thảo trong đó, chưa có cũng được: ${join(file, 'bai.md')}`,
      en: `“${file}” is a folder; name a draft in it, which need not exist yet: ${join(file, 'draft.md')}`,
    });
  }
  const found = await new Configurations(cwd).forFolder(dirname(absolute));
  const values = found.valuesOf(hostPath(absolute));
  const configuration = found.file === null ? null : displayPath(found.file, cwd);
  const path = displayPath(absolute, cwd);
  const isDraft = !found.leavesOut(hostPath(absolute)) && found.names(hostPath(absolute)) !== false;
  if (format === 'json') {
    await write(
      process.stdout,
      `${JSON.stringify({ version: 1, path, exists: info !== null, configuration, isDraft, values })}\n`,
    );
    return 0;
  }
  const messages = messagesIn(locale);
  const head = messages.configuredBy(path, info !== null, configuration, isDraft);
  const said = values.length === 0 ? `# ${messages.builtIn}\n` : yamlOf(values);
  await write(process.stdout, `# ${head}\n${said}`);
  return 0;
}

/** The values as a `sokhop.yaml` would say them, each with a comment that names its place. */
function yamlOf(values: readonly ConfiguredValue[]): string {
  const lines: string[] = [];
  let above: readonly string[] = [];
  for (const { keys, value, from } of values) {
    const isItem = LISTS.has(keys.join('.'));
    const maps = isItem ? keys : keys.slice(0, -1);
    const shared = maps.findIndex((key, i) => above[i] !== key);
    for (let depth = shared < 0 ? maps.length : shared; depth < maps.length; depth++)
      lines.push(`${'  '.repeat(depth)}${written(maps[depth])}:`);
    above = maps;
    const said = isItem ? `- ${written(value)}` : `${written(keys.at(-1))}: ${written(value)}`;
    lines.push(`${'  '.repeat(maps.length)}${said}  # ${from.path}:${from.line}:${from.column}`);
  }
  return `${lines.join('\n')}\n`;
}

const LISTS: ReadonlySet<string> = new Set(['files', 'ignore', 'facts', 'vocabulary', 'dictionary']);

/** A plain word as it is, everything else as JSON, which YAML reads too. */
function written(value: unknown): string {
  const isPlain =
    typeof value === 'string' && /^\p{L}[\p{L}\p{N}/_.-]*$/u.test(value) && !/^(?:true|false|null)$/iu.test(value);
  return isPlain ? value : JSON.stringify(value);
}
