/** Loads a `sokhop.yaml` and everything that it names: the files that it extends, facts, own indicators. */
import type { Fact } from '@sokhop/core/figures';
import { type ConfigurationFile, readConfiguration, readVocabularyText } from '@sokhop/core/linter';
import type { Localised } from '@sokhop/core/rules';
import type { IndicatorRecord } from '@sokhop/core/vocabulary';
import { isFactsFile, readFactsFiles } from './facts.js';
import { findFiles } from './find-files.js';
import type { FileHost } from './host.js';
import { folderOf, isWithin, resolveFrom } from './path.js';
import { NOT_UTF8, type PlacedProblem, readBytes, textOf } from './problem.js';

/** A configuration file with the files that it extends, bases first, and all that they name. */
export interface LoadedConfiguration {
  readonly files: readonly (ConfigurationFile & { readonly file: string })[];
  readonly facts: readonly Fact[];
  /** The files that the facts come from. */
  readonly factsFiles: readonly string[];
  readonly vocabulary: readonly IndicatorRecord[];
  readonly problems: readonly PlacedProblem[];
  /** Those of them that concern facts alone. */
  readonly factsProblems: readonly PlacedProblem[];
  /** Whether a mistake stands in a configuration itself, not in facts or indicators. */
  readonly isBroken: boolean;
  /** Every file that was read, or would have been had it been there: a change of one of them changes the whole. */
  readonly sources: readonly string[];
}

/** One loading: the host, how messages name files, and what has come together so far. */
interface Loading {
  readonly host: FileHost;
  readonly nameOf: (file: string) => string;
  /** No file outside of this folder is read, nor one that a link leads to. */
  readonly root: string;
  readonly realRoot: string;
  readonly files: (ConfigurationFile & { readonly file: string })[];
  readonly problems: PlacedProblem[];
  readonly sources: Set<string>;
}

/** Where a file is named: what is wrong with the file is told there. */
interface Naming {
  readonly by: ConfigurationFile & { readonly file: string };
  readonly at: readonly (string | number)[];
  readonly written: string;
}

/** Loads the configuration in a file. Nothing outside of `root` is read. */
export async function loadConfiguration(
  host: FileHost,
  file: string,
  root: string,
  nameOf: (file: string) => string,
): Promise<LoadedConfiguration> {
  const realRoot = await host.realPath(root);
  const loading: Loading = { host, nameOf, root, realRoot, files: [], problems: [], sources: new Set() };
  await loadFile(loading, file, null, []);
  const isBroken = loading.problems.length > 0;
  const vocabulary = await loadVocabulary(loading);
  const before = loading.problems.length;
  const { facts, files: factsFiles } = await loadFacts(loading, vocabulary);
  const { files, problems, sources } = loading;
  const factsProblems = problems.slice(before);
  return { files, facts, factsFiles, vocabulary, problems, factsProblems, isBroken, sources: [...sources] };
}

/** Loads a file after those that it extends. `open` holds the files that are being loaded, from the first on. */
async function loadFile(loading: Loading, file: string, naming: Naming | null, open: readonly string[]): Promise<void> {
  const { host, nameOf, files, problems, sources } = loading;
  const fail = (message: Localised<string>) => {
    if (naming === null) problems.push({ file, line: 1, column: 1, message });
    else complain(loading, naming, message);
  };
  sources.add(file);
  if (!isWithin(await host.realPath(file), loading.realRoot)) return fail(outside(nameOf(file)));
  const content = await readBytes(host, file);
  if (content.kind === 'absent') return fail(absent(naming?.written ?? nameOf(file)));
  if (content.kind === 'broken') return fail(unreadable(naming?.written ?? nameOf(file), content.why));
  const text = textOf(content.bytes);
  if (text === null) return fail(unreadable(naming?.written ?? nameOf(file), NOT_UTF8));

  const read = { ...readConfiguration(text, nameOf(file)), file };
  problems.push(...read.problems.map((problem) => ({ file, ...problem })));
  const { extends: bases = [] } = read.names;
  for (const [i, written] of [bases].flat().entries()) {
    const next: Naming = { by: read, at: typeof bases === 'string' ? ['extends'] : ['extends', i], written };
    await loadBase(loading, next, [...open, file]);
  }
  files.push(read);
}

async function loadBase(loading: Loading, naming: Naming, open: readonly string[]): Promise<void> {
  const { by, written } = naming;
  if (/^[a-z][a-z0-9+.-]+:/iu.test(written)) return complain(loading, naming, noAddress(written));
  const file = resolveFrom(folderOf(by.file), written);
  if (!isWithin(file, loading.root)) return complain(loading, naming, outside(written));
  const from = open.indexOf(file);
  if (from >= 0) return complain(loading, naming, cycle([...open.slice(from), file].map(loading.nameOf)));
  // What two files share is read once, and counts from its first place on: neither of the two undoes the other's changes to it.
  if (loading.files.some((known) => known.file === file)) return;
  await loadFile(loading, file, naming, open);
}

async function loadFacts(
  loading: Loading,
  vocabulary: readonly IndicatorRecord[],
): Promise<{ facts: readonly Fact[]; files: readonly string[] }> {
  const found = await namedFiles(loading, 'facts', isFactsFile, nothingFound);
  const sources = await readFactsFiles(loading.host, [...found.keys()], loading.nameOf, vocabulary);
  for (const { file, problems, broken } of sources) {
    loading.problems.push(...problems.map((problem) => ({ file, ...problem })));
    const naming = found.get(file);
    if (broken !== null && naming !== undefined) complain(loading, naming, unreadable(loading.nameOf(file), broken));
  }
  return { facts: sources.flatMap(({ facts }) => facts), files: [...found.keys()] };
}

async function loadVocabulary(loading: Loading): Promise<readonly IndicatorRecord[]> {
  const { host, nameOf, problems } = loading;
  const isVocabulary = (path: string) => /\.(?:ya?ml|json)$/iu.test(path) && !/\/sokhop\.yaml$/u.test(path);
  const found = await namedFiles(loading, 'vocabulary', isVocabulary, noVocabulary);
  const records: IndicatorRecord[] = [];
  for (const [file, naming] of found) {
    const content = await readBytes(host, file);
    const text = content.kind === 'bytes' ? textOf(content.bytes) : null;
    if (text === null) {
      const why = content.kind === 'broken' ? content.why : NOT_UTF8;
      complain(loading, naming, unreadable(nameOf(file), why));
      continue;
    }
    const read = readVocabularyText(text, records);
    problems.push(...read.problems.map((problem) => ({ file, ...problem })));
    records.push(...read.records);
  }
  return records;
}

/** The files that a key of all configuration files names, in their order, each with where it is named. */
async function namedFiles(
  loading: Loading,
  key: 'facts' | 'vocabulary',
  isWanted: (path: string) => boolean,
  nothing: (pattern: string) => Localised<string>,
): Promise<ReadonlyMap<string, Naming>> {
  const { host, root, realRoot, sources } = loading;
  const found = new Map<string, Naming>();
  for (const by of loading.files) {
    for (const [i, written] of (by.names[key] ?? []).entries()) {
      const naming: Naming = { by, at: [key, i], written };
      const files = await findFiles(host, written, { folder: folderOf(by.file), root }, isWanted);
      if (files === null) complain(loading, naming, outside(written));
      else if (files.length === 0) complain(loading, naming, nothing(written));
      for (const file of files ?? []) {
        if (found.has(file)) continue;
        sources.add(file);
        if (isWithin(await host.realPath(file), realRoot)) found.set(file, naming);
        else complain(loading, naming, outside(loading.nameOf(file)));
      }
    }
  }
  return found;
}

function complain({ problems }: Loading, { by, at }: Naming, message: Localised<string>): void {
  problems.push({ file: by.file, ...by.placeOf(at), message });
}

function outside(written: string): Localised<string> {
  return {
    vi: `“${written}” nằm ngoài kho; chỉ dùng được tệp ở trong kho (thư mục có .git, hoặc thư mục ngoài cùng có sokhop.yaml)`,
    en: `“${written}” lies outside of the repository; only files within it can be used (the folder with .git, or the outermost one with sokhop.yaml)`,
  };
}

function absent(written: string): Localised<string> {
  return {
    vi: `không có tệp “${written}”; đường dẫn tính từ thư mục của tệp cấu hình này`,
    en: `there is no file “${written}”; paths are taken from the folder of this configuration`,
  };
}

function noAddress(written: string): Localised<string> {
  return {
    vi: `“${written}” không dùng được; extends chỉ nhận đường dẫn tới tệp trong kho, không tải gì từ mạng`,
    en: `“${written}” cannot be used; extends takes paths of files in the repository and fetches nothing`,
  };
}

function unreadable(name: string, why: Localised<string>): Localised<string> {
  return { vi: `không đọc được “${name}”: ${why.vi}`, en: `cannot read “${name}”: ${why.en}` };
}

function cycle(names: readonly string[]): Localised<string> {
  const way = names.join(' → ');
  return { vi: `extends vòng tròn: ${way}; bỏ một mắt xích`, en: `extends goes round in a circle: ${way}; break it` };
}

function nothingFound(pattern: string): Localised<string> {
  return {
    vi: `facts: “${pattern}” không khớp với tệp số liệu nào (CSV, XLSX, YAML, JSON)`,
    en: `facts: “${pattern}” matches no facts file (CSV, XLSX, YAML, JSON)`,
  };
}

function noVocabulary(pattern: string): Localised<string> {
  return {
    vi: `vocabulary: “${pattern}” không khớp với tệp chỉ tiêu nào (YAML, JSON)`,
    en: `vocabulary: “${pattern}” matches no file of indicators (YAML, JSON)`,
  };
}
