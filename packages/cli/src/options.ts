/** The values of `--rule` and `--output-file`, read when the command runs: the rules' names are known only then. */
import { resolve } from 'node:path';
import { nearest, type RuleSetting, ruleNameProblem, ruleSettingSchema } from '@sokhop/core/linter';
import { UsageError } from './errors.js';
import { FORMATS, type Format } from './formats/index.js';

/** The settings of `--rule id=severity`. */
export function ruleSettings(flags: readonly string[]): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  for (const flag of flags) {
    const [name = '', severity = ''] = flag.split(/=(.*)/su);
    const setting = ruleSettingSchema.safeParse(severity);
    if (!setting.success) throw new UsageError(badSettingMessage(flag, severity));
    const problem = ruleNameProblem(name);
    if (problem !== null) throw new UsageError(problem);
    settings[name] = setting.data;
  }
  return settings;
}

function badSettingMessage(flag: string, severity: string): UsageError['text'] {
  const near = nearest(severity, ruleSettingSchema.options);
  return {
    vi: `--rule ${flag}: cần dạng quy-tắc=mức, mức là ${ruleSettingSchema.options.join(', ')}${near === null ? '' : `; có phải “${near}”?`}`,
    en: `--rule ${flag}: expected rule=severity with one of ${ruleSettingSchema.options.join(', ')}${near === null ? '' : `; did you mean “${near}”?`}`,
  };
}

/** A report for a file: `sarif=bao-cao.sarif`. */
export interface OutputFile {
  readonly format: Format;
  readonly file: string;
}

/**
 * The values of `--output-file FORMAT=FILE`.
 * @throws UsageError also where two of them lead to one file: the second report would take the place of the first.
 */
export function outputFiles(flags: readonly string[]): readonly OutputFile[] {
  const files = flags.map(outputFile);
  for (const [i, { file }] of files.entries()) {
    const first = files.findIndex((other) => resolve(other.file) === resolve(file));
    if (first === i) continue;
    throw new UsageError({
      vi: `--output-file ${flags[first]} và ${flags[i]} cùng ghi vào một tệp; đặt cho mỗi dạng một tệp`,
      en: `--output-file ${flags[first]} and ${flags[i]} lead to one file; give each format its own`,
    });
  }
  return files;
}

function outputFile(flag: string): OutputFile {
  const [name = '', file = ''] = flag.split(/=(.*)/su);
  const format = FORMATS.find((known) => known === name);
  if (format !== undefined && file !== '') return { format, file };
  const near = format === undefined && file !== '' ? nearest(name, FORMATS) : null;
  throw new UsageError({
    vi: `--output-file ${flag}: cần dạng=tệp, dạng là một trong: ${FORMATS.join(', ')}${near === null ? '' : `; có phải “${near}”?`}`,
    en: `--output-file ${flag}: expected format=file with one of: ${FORMATS.join(', ')}${near === null ? '' : `; did you mean “${near}”?`}`,
  });
}

/**
 * Refuses to write where a draft of the run stands: it would be lost.
 * @param targets What the options name, under the options' names.
 * @throws UsageError
 */
export function refuseDrafts(
  targets: readonly (readonly [option: string, file: string])[],
  drafts: readonly { readonly absolute: string; readonly path: string }[],
): void {
  if (targets.length === 0) return;
  const known = new Map(drafts.map(({ absolute, path }) => [absolute, path]));
  for (const [option, file] of targets) {
    const path = known.get(resolve(file));
    if (path === undefined) continue;
    throw new UsageError({
      vi: `${option} trỏ vào bản thảo “${path}” nên không ghi; chọn tệp khác`,
      en: `${option} leads to the draft “${path}” and does not write there; choose another file`,
    });
  }
}
