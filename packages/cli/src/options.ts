/** The values of `--rule` and `--output-file`, read when the command runs: the rules' names are known only then. */
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

/** The values of `--output-file FORMAT=FILE`. */
export function outputFiles(flags: readonly string[]): readonly OutputFile[] {
  return flags.map((flag) => {
    const [name = '', file = ''] = flag.split(/=(.*)/su);
    const format = FORMATS.find((known) => known === name);
    if (format !== undefined && file !== '') return { format, file };
    const near = format === undefined && file !== '' ? nearest(name, FORMATS) : null;
    throw new UsageError({
      vi: `--output-file ${flag}: cần dạng=tệp, dạng là một trong: ${FORMATS.join(', ')}${near === null ? '' : `; có phải “${near}”?`}`,
      en: `--output-file ${flag}: expected format=file with one of: ${FORMATS.join(', ')}${near === null ? '' : `; did you mean “${near}”?`}`,
    });
  });
}
