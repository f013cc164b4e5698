/** Suppression comments: `<!-- sokhop-disable-next-line number/growth: lý do -->`, and which of them suppressed nothing. */
import type { Draft } from '../figures/index.js';
import { type Locale, type Localised, ruleIds, type Severity } from '../rules/index.js';
import { positionAt, rangeOf, type Span } from '../text/index.js';
import { matchesRule, UNUSED_SUPPRESSION } from './configuration.js';
import { nearest } from './nearest.js';
import type { Finding, Fix } from './report.js';

/** One rule id or glob of a comment, and the stretch over which it suppresses. */
interface Directive {
  /** The comment. */
  readonly span: Span;
  /** `*` where the comment names none; the keyword itself where it is misspelt. */
  readonly name: string;
  readonly misspelt: boolean;
  /** Findings that begin in `[from, to)` are suppressed. */
  readonly from: number;
  readonly to: number;
}

/** The suppressions of one draft. Remembers which of them were of use, so a class. */
export class Suppressions {
  private readonly directives: readonly Directive[];
  private readonly used = new Set<Directive>();

  constructor(private readonly draft: Draft) {
    this.directives = directivesOf(draft);
  }

  /** Whether some comment suppresses a finding; all that do count as used. */
  suppresses({ ruleId, offset }: Pick<Finding, 'ruleId' | 'offset'>): boolean {
    let found = false;
    for (const directive of this.directives) {
      if (offset[0] < directive.from || offset[0] >= directive.to || !matchesRule(directive.name, ruleId)) continue;
      this.used.add(directive);
      found = true;
    }
    return found;
  }

  /** The rule ids and globs that the comments name. */
  get names(): readonly string[] {
    return this.directives.map(({ name }) => name);
  }

  /**
   * The comments that suppressed nothing. `isJudged` says of a name whether all rules that it means have run; of other names nothing
   * can be said yet. A comment of which nothing is left over may be deleted.
   */
  unused(isJudged: (name: string) => boolean, severity: Severity, locale: Locale): readonly Finding[] {
    const isIdle = (directive: Directive) => !this.used.has(directive) && isJudged(directive.name);
    const needed = new Set(this.directives.filter((directive) => !isIdle(directive)).map(({ span }) => span));
    return this.directives.filter(isIdle).map(({ span, name, misspelt }) => {
      return {
        ruleId: UNUSED_SUPPRESSION,
        severity,
        message: unusedMessage(name, misspelt)[locale],
        arithmetic: null,
        path: this.draft.path,
        offset: span,
        range: rangeOf(this.draft.text.lines, span),
        related: [],
        fixes: needed.has(span) ? [] : [removal(this.draft.source, span, locale)],
      };
    });
  }
}

const COMMENT = /^<!--\s*(sokhop-(?:dis|en)able[a-z-]*)([^:]*)/u;
const KEYWORDS = ['sokhop-disable-next-line', 'sokhop-disable-file', 'sokhop-disable', 'sokhop-enable'];

function directivesOf(draft: Draft): readonly Directive[] {
  const directives: Directive[] = [];
  const end = draft.source.length + 1;
  for (const { text, span } of draft.text.comments) {
    const match = COMMENT.exec(text.replace(/-->$/u, ''));
    if (match === null) continue;
    const [, keyword = '', list = ''] = match;
    const named = list.split(/[\s,]+/u).filter((name) => name !== '');
    if (keyword === 'sokhop-enable') {
      enable(directives, named, span[0], end);
      continue;
    }
    if (!KEYWORDS.includes(keyword)) {
      directives.push({ span, name: keyword, misspelt: true, from: 0, to: 0 });
      continue;
    }
    const [from, to] =
      keyword === 'sokhop-disable-file'
        ? [0, end]
        : keyword === 'sokhop-disable'
          ? [span[1], end]
          : nextLine(draft, span[1]);
    for (const name of named.length === 0 ? ['*'] : named) directives.push({ span, name, misspelt: false, from, to });
  }
  return directives;
}

/** Ends the open `disable` directives that an `enable` names; all of them when it names none. */
function enable(directives: Directive[], named: readonly string[], at: number, end: number): void {
  for (const [i, directive] of directives.entries()) {
    const isOpen = directive.from === directive.span[1] && directive.to === end;
    const isNamed =
      named.length === 0 || named.some((name) => name === directive.name || matchesRule(name, directive.name));
    if (isOpen && isNamed) directives[i] = { ...directive, to: at };
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
  if (ruleIds.some((id) => matchesRule(name, id))) {
    return {
      vi: `Ghi chú này không tắt cảnh báo nào của ${name}: xóa đi.`,
      en: `This comment suppresses nothing of ${name}: delete it.`,
    };
  }
  const near = nearest(name, ruleIds);
  return {
    vi: `Không có quy tắc “${name}”${near === null ? '' : `; có phải “${near}”?`}`,
    en: `There is no rule “${name}”${near === null ? '' : `; did you mean “${near}”?`}`,
  };
}

/** Deletes a comment, and its line where it stands alone on it. */
function removal(source: string, [start, end]: Span, locale: Locale): Fix {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const stop = lineEnd < 0 ? source.length : lineEnd + 1;
  const alone = `${source.slice(lineStart, start)}${source.slice(end, stop)}`.trim() === '';
  const offset: Span = alone ? [lineStart, stop] : [start, end];
  return { title: locale === 'vi' ? 'Xóa ghi chú' : 'Delete the comment', edits: [{ offset, text: '' }], safe: true };
}
