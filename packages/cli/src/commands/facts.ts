/** `sokhop facts check`: reads facts files and says every mistake in them, what is given twice, and what contradicts across files. */
import { resolve } from 'node:path';
import { type FactsSource, type FoundConfiguration, isFactsFile, readFactsFiles } from '@sokhop/configuration';
import { hostPath, nodeHost } from '@sokhop/configuration/node';
import type { Fact } from '@sokhop/core/figures';
import type { Locale } from '@sokhop/core/rules';
import { Configurations } from '../config/find.js';
import { ConfigurationError, UnreadableFactsError, UsageError } from '../errors.js';
import { displayPath } from '../files/find.js';
import { messagesIn } from '../messages.js';
import { write } from '../terminal.js';

/**
 * Checks the files, or those of the configuration of the working folder. The exit code is 1 when there is a mistake; what is given
 * twice with one value is only said.
 * @throws ConfigurationError, UnreadableFactsError, UsageError
 */
export async function checkFacts(paths: readonly string[], locale: Locale): Promise<number> {
  const cwd = process.cwd();
  const found = await new Configurations(cwd).withProblems(cwd);
  const files = paths.length > 0 ? paths.map((path) => named(path, cwd)) : configured(found, cwd);
  const nameOf = (file: string) => displayPath(file, cwd);
  const sources = await readFactsFiles(nodeHost, files, nameOf, found.vocabulary);
  for (const { file, broken } of sources) if (broken !== null) throw new UnreadableFactsError(nameOf(file), broken);
  const messages = messagesIn(locale);
  const mistakes = sources.flatMap(({ file, problems }) =>
    problems.map(({ line, column, message }) => `${nameOf(file)}:${line}:${column}: ${message[locale]}`),
  );
  const { contradictions, repeats } = compare(sources);
  const about = ({ first, second }: Pair) => [placeOf(second), second.written, placeOf(first), first.written] as const;
  mistakes.push(...contradictions.map((pair) => messages.factContradiction(...about(pair))));
  const notes = repeats.map((pair) => messages.factRepeat(...about(pair)));
  const count = sources.reduce((sum, { facts }) => sum + facts.length, 0);
  const lines = [...mistakes, ...notes, messages.factsChecked(count, sources.length, mistakes.length, notes.length)];
  await write(process.stdout, lines.map((line) => `${line}\n`).join(''));
  return mistakes.length > 0 ? 1 : 0;
}

function named(path: string, cwd: string): string {
  const file = hostPath(resolve(cwd, path));
  if (isFactsFile(file)) return file;
  throw new UsageError({
    vi: `“${path}” không phải là tệp số liệu; cần CSV, XLSX, YAML hoặc JSON`,
    en: `“${path}” is no facts file; expected CSV, XLSX, YAML or JSON`,
  });
}

/** The facts files of the working folder's configuration. Mistakes in the rows are what the command is there to tell; others end it. */
function configured({ problems, factsFiles, file }: FoundConfiguration, cwd: string): readonly string[] {
  const others = problems.filter((problem) => !factsFiles.includes(problem.file));
  if (others.length > 0) {
    const say = (locale: Locale) =>
      others
        .map(({ file: at, line, column, message }) => `${displayPath(at, cwd)}:${line}:${column}: ${message[locale]}`)
        .join('\n');
    throw new ConfigurationError({ vi: say('vi'), en: say('en') });
  }
  if (factsFiles.length > 0) return factsFiles;
  const where = file === null ? 'sokhop.yaml' : displayPath(file, cwd);
  throw new UsageError({
    vi: `không có tệp số liệu nào để kiểm tra: nêu tên tệp, hoặc ghi khóa facts trong ${where}`,
    en: `there are no facts files to check: name some, or set facts in ${where}`,
  });
}

interface Pair {
  readonly first: Fact;
  readonly second: Fact;
}

/** What several rows say of one indicator, period and place. Within one file, its reader has told the contradictions already. */
function compare(sources: readonly FactsSource[]): {
  readonly contradictions: readonly Pair[];
  readonly repeats: readonly Pair[];
} {
  const [contradictions, repeats]: [Pair[], Pair[]] = [[], []];
  const known = new Map<string, Fact>();
  for (const second of sources.flatMap(({ facts }) => facts)) {
    const key = [second.indicator, second.period, second.place].join('|');
    const first = known.get(key);
    if (first === undefined) known.set(key, second);
    else (first.value.equals(second.value) ? repeats : contradictions).push({ first, second });
  }
  return { contradictions, repeats };
}

function placeOf({ where }: Fact): string {
  return where === null ? '' : `${where.path}:${where.line}:${where.column}`;
}
