/** The findings of Số Khớp as messages of a unified pipeline: `remark --use remark-lint-sokhop`. */
import { type Finding, type LintOptions, lint } from '@sokhop/core/linter';
import { isoDate } from '@sokhop/core/reading';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';

/** Options of the plugin: those of `lint`, less the path, which is the file's own. */
export type SokhopOptions = Omit<LintOptions, 'path'>;

/**
 * Adds one message to the file for each finding: rule id, place, source `sokhop`; the arithmetic and the related
 * places as its note; the texts of its fixes as `expected`. Errors are fatal, as a `[2]` of remark-lint is;
 * warnings are not; what is a matter of style is an information.
 */
export const remarkLintSokhop: Plugin<[(Readonly<SokhopOptions> | null | undefined)?]> = (options) => (_tree, file) => {
  const source = String(file);
  const { findings } = lint(source, { today: today(), ...options, path: file.path ?? '' });
  for (const finding of findings) addMessage(file, source, finding);
};

// Tools that load plugins by the name of their package take the default export.
export default remarkLintSokhop;

function addMessage(file: VFile, source: string, finding: Finding): void {
  const { offset, range } = finding;
  const place = {
    start: { line: range.start.line + 1, column: range.start.character + 1, offset: offset[0] },
    end: { line: range.end.line + 1, column: range.end.character + 1, offset: offset[1] },
  };
  const message = file.message(finding.message, { place, ruleId: finding.ruleId, source: 'sokhop' });
  message.fatal = { error: true, warning: false, info: undefined }[finding.severity];
  message.actual = source.slice(offset[0], offset[1]);
  message.expected = finding.fixes.flatMap(({ edits }) => {
    const [edit, ...others] = edits;
    const isWhole = edit?.offset[0] === offset[0] && edit.offset[1] === offset[1] && others.length === 0;
    return isWhole ? [edit.text] : [];
  });
  const note = noteOf(finding);
  if (note !== '') message.note = note;
}

function noteOf({ arithmetic, related }: Finding): string {
  const places = related.map(
    ({ path, range, message }) => `${path}:${range.start.line + 1}:${range.start.character + 1} ${message}`,
  );
  return [...(arithmetic === null ? [] : [arithmetic]), ...places].join('\n');
}

function today(): string {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
