/** Facts files: their format is told by the end of their names. */
import type { Fact } from '@sokhop/core/figures';
import { type FactsFile, readFactsTable, readFactsText } from '@sokhop/core/linter';
import type { Localised } from '@sokhop/core/rules';
import { type IndicatorRecord, withIndicators } from '@sokhop/core/vocabulary';
import type { FileHost } from './host.js';
import { NOT_UTF8, readBytes, textOf } from './problem.js';

/** Whether the name of a file is that of a facts file. */
export function isFactsFile(path: string): boolean {
  return /\.(?:csv|tsv|xlsx|ya?ml|json)$/iu.test(path) && !/\/sokhop\.yaml$/u.test(path);
}

/** A facts file as read: its facts and the mistakes of its rows, or why it could not be read at all. */
export interface FactsSource {
  readonly file: string;
  readonly facts: readonly Fact[];
  readonly problems: FactsFile['problems'];
  readonly broken: Localised<string> | null;
}

/** Reads facts files, which may speak of the workspace's own indicators. `nameOf` gives the path that facts and findings name. */
export async function readFactsFiles(
  host: FileHost,
  files: readonly string[],
  nameOf: (file: string) => string,
  vocabulary: readonly IndicatorRecord[],
): Promise<readonly FactsSource[]> {
  return Promise.all(files.map((file) => readOne(host, file, nameOf(file), vocabulary)));
}

async function readOne(
  host: FileHost,
  file: string,
  name: string,
  vocabulary: readonly IndicatorRecord[],
): Promise<FactsSource> {
  const broken = (why: Localised<string>): FactsSource => ({ file, facts: [], problems: [], broken: why });
  const content = await readBytes(host, file);
  if (content.kind === 'absent') return broken({ vi: 'không có tệp này', en: 'there is no such file' });
  if (content.kind === 'broken') return broken(content.why);
  if (/\.xlsx$/iu.test(file)) {
    const cells = await host.spreadsheet(content.bytes);
    if (cells === 'too-large')
      return broken({ vi: 'bảng tính giải nén ra quá lớn', en: 'the spreadsheet unpacks to more than any register' });
    return cells === null
      ? broken({ vi: 'không phải là bảng tính Excel (.xlsx)', en: 'not an Excel spreadsheet (.xlsx)' })
      : { file, broken: null, ...withIndicators(vocabulary, () => readFactsTable(name, cells)) };
  }
  const text = textOf(content.bytes);
  if (text === null) return broken(NOT_UTF8);
  return { file, broken: null, ...withIndicators(vocabulary, () => readFactsText(name, text)) };
}
