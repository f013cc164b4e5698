/** Suppression comments: `<!-- sokhop-disable-next-line number/growth: lý do -->`, and which of them suppressed nothing. */
import type { Draft } from '../figures/index.js';
import type { Locale, Localised, Severity } from '../rules/index.js';
import { positionAt, type Range, rangeOf, type Span } from '../text/index.js';
import { matchesRule, settable } from './configuration/index.js';
import { nearest } from './nearest.js';
import { UNUSED_SUPPRESSION } from './notices.js';
import type { Edit, Finding } from './report.js';

/** One rule id or glob of a comment, and the stretch over which it suppresses. Plain data. */
export interface Suppression {
  /** The comment. */
  readonly offset: Span;
  readonly range: Range;
  /** `*` where the comment names none; the keyword itself where it is misspelt. */
  readonly name: string;
  readonly misspelt: boolean;
  /** Findings that begin in `[from, to)` are suppressed. */
  readonly from: number;
  readonly to: number;
  /** The edit that deletes the comment. */
  readonly removal: Edit;
  /** Whether it has suppressed a finding. */
  readonly used: boolean;
}

/** The suppressions of one document. Remembers which of them were of use, so a class. */
export class Suppressions<S extends Suppression = Suppression> {
  private readonly used: Set<S>;

  constructor(
    private readonly path: string,
    private readonly suppressions: readonly S[],
  ) {
    this.used = new Set(suppressions.filter(({ used }) => used));
  }

  /** Whether some comment suppresses a finding; all that do count as used. */
  suppresses({ ruleId, offset }: Pick<Finding, 'ruleId' | 'offset'>): boolean {
    let found = false;
    for (const suppression of this.suppressions) {
      const { from, to, name } = suppression;
      if (offset[0] < from || offset[0] >= to || !matchesRule(name, ruleId)) continue;
      this.used.add(suppression);
      found = true;
    }
    return found;
  }

  /** The suppressions as they are now: which of them were of use. */
  get state(): readonly S[] {
    return this.suppressions.map((suppression) => ({ ...suppression, used: this.used.has(suppression) }));
  }

  /**
   * The comments that suppressed nothing. `isJudged` says of one whether all rules that it means have run; of others nothing
   * can be said yet. A comment of which nothing is left over may be deleted.
   */
  unused(isJudged: (suppression: S) => boolean, severity: Severity, locale: Locale): readonly Finding[] {
    if (this.suppressions.length === 0) return [];
    const isIdle = (suppression: S) => !this.used.has(suppression) && isJudged(suppression);
    const needed = new Set(this.suppressions.filter((one) => !isIdle(one)).map(({ offset }) => offset[0]));
    return this.suppressions.filter(isIdle).map(({ offset, range, name, misspelt, removal }) => ({
      ruleId: UNUSED_SUPPRESSION,
      severity,
      message: unusedMessage(name, misspelt)[locale],
      arithmetic: null,
      path: this.path,
      offset,
      range,
      related: [],
      fixes: needed.has(offset[0])
        ? []
        : [{ title: locale === 'vi' ? 'Xóa ghi chú' : 'Delete the comment', edits: [removal], safe: true }],
    }));
  }
}

const COMMENT = /^<!--\s*(sokhop-(?:dis|en)able[a-z-]*)([^:]*)/u;
const KEYWORDS = ['sokhop-disable-next-line', 'sokhop-disable-file', 'sokhop-disable', 'sokhop-enable'];

/** The suppressions that the comments of a draft ask for. */
export function suppressionsOf(draft: Draft): readonly Suppression[] {
  const suppressions: Suppression[] = [];
  const end = draft.source.length + 1;
  for (const { text, span } of draft.text.comments) {
    const match = COMMENT.exec(text.replace(/-->$/u, ''));
    if (match === null) continue;
    const [, keyword = '', list = ''] = match;
    const named = list.split(/[\s,]+/u).filter((name) => name !== '');
    if (keyword === 'sokhop-enable') {
      enable(suppressions, named, span[0], end);
      continue;
    }
    const comment = {
      offset: span,
      range: rangeOf(draft.text.lines, span),
      removal: removal(draft.source, span),
      used: false,
    };
    if (!KEYWORDS.includes(keyword)) {
      suppressions.push({ ...comment, name: keyword, misspelt: true, from: 0, to: 0 });
      continue;
    }
    const [from, to] =
      keyword === 'sokhop-disable-file'
        ? [0, end]
        : keyword === 'sokhop-disable'
          ? [span[1], end]
          : nextLine(draft, span[1]);
    for (const name of named.length === 0 ? ['*'] : named)
      suppressions.push({ ...comment, name, misspelt: false, from, to });
  }
  return suppressions;
}

/** Ends the open `disable` comments that an `enable` names; all of them when it names none. */
function enable(suppressions: Suppression[], named: readonly string[], at: number, end: number): void {
  for (const [i, suppression] of suppressions.entries()) {
    const isOpen = suppression.from === suppression.offset[1] && suppression.to === end;
    const isNamed =
      named.length === 0 || named.some((name) => name === suppression.name || matchesRule(name, suppression.name));
    if (isOpen && isNamed) suppressions[i] = { ...suppression, to: at };
  }
}

/** The next line that is not blank: Markdown formatters put an empty one between a comment and a paragraph. */
function nextLine({ source, text: { lines } }: Draft, after: number): readonly [from: number, to: number] {
  for (let line = positionAt(lines, after).line + 1; line < lines.length; line++) {
    const [from, to] = [lines[line] ?? source.length, lines[line + 1] ?? source.length + 1];
    if (source.slice(from, to).trim() !== '') return [from, to];
  }
  return [source.length, source.length];
}

function unusedMessage(name: string, misspelt: boolean): Localised<string> {
  if (misspelt) {
    const near = nearest(name, KEYWORDS) ?? 'sokhop-disable-next-line';
    return {
      vi: `Không có lệnh “${name}”; có phải “${near}”?`,
      en: `There is no “${name}”; did you mean “${near}”?`,
    };
  }
  if (name === '*') {
    return { vi: 'Ghi chú này không tắt cảnh báo nào: xóa đi.', en: 'This comment suppresses nothing: delete it.' };
  }
  if (settable.some((id) => matchesRule(name, id))) {
    return {
      vi: `Ghi chú này không tắt cảnh báo nào của ${name}: xóa đi.`,
      en: `This comment suppresses nothing of ${name}: delete it.`,
    };
  }
  const near = nearest(name, settable);
  return {
    vi: `Không có quy tắc “${name}”${near === null ? '' : `; có phải “${near}”?`}`,
    en: `There is no rule “${name}”${near === null ? '' : `; did you mean “${near}”?`}`,
  };
}

/** Deletes a comment, and its line where it stands alone on it. */
function removal(source: string, [start, end]: Span): Edit {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const stop = lineEnd < 0 ? source.length : lineEnd + 1;
  const alone = `${source.slice(lineStart, start)}${source.slice(end, stop)}`.trim() === '';
  return { offset: alone ? [lineStart, stop] : [start, end], text: '' };
}
