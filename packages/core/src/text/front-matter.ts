/** YAML front matter: where it ends, and what it says. */
import { parseDocument } from 'yaml';
import type { Span } from './span.js';

/** What the YAML front matter says. A front matter that is no YAML mapping has no values. */
export interface FrontMatter {
  readonly span: Span;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether it is not YAML throughout: values may be missing, or be what nobody meant. */
  readonly isBroken: boolean;
}

const FENCED = /^---[\t ]*(?:\r\n|\n|\r)([\s\S]*?(?:\r\n|\n|\r))??---[\t ]*(?=[\r\n]|$)/u;

/** The front matter at the beginning of a source: between two lines of three dashes. */
export function frontMatterOf(source: string): FrontMatter | null {
  const found = source.startsWith('---') ? FENCED.exec(source) : null;
  return found === null ? null : { span: [0, found[0].length], ...readFrontMatter(found[1] ?? '') };
}

/** What a front matter says, by what stands between its lines of dashes. */
export function readFrontMatter(yaml: string): Omit<FrontMatter, 'span'> {
  const values = plainValues(yaml);
  return values === null ? readByParser(yaml) : { values, isBroken: false };
}

/**
 * The values of a front matter of plain lines, as nearly all are: a key and a word, a day, or quoted text without an escape. YAML gives each
 * of them as it is written; null for anything else, which the parser reads. It takes a tenth of the parser's time.
 */
function plainValues(yaml: string): Readonly<Record<string, unknown>> | null {
  const values: Record<string, unknown> = {};
  for (const line of yaml.split(/\r\n|\n/u)) {
    if (line === '') continue;
    const found = PLAIN_LINE.exec(line);
    if (found === null) return null;
    const [, key = '', day, double, single, words] = found;
    if (key in values || (words !== undefined && NO_WORDS.test(words))) return null;
    values[key] = day ?? double ?? single ?? words;
  }
  return values;
}

const PLAIN_LINE =
  /^([a-z][a-zA-Z_-]*): +(?:([0-9]{4}-[0-9]{2}-[0-9]{2})|"([^"\\]*)"|'([^']*)'|(\p{L}[\p{L}\p{M}\p{N},.;()/–_+-]*(?: [\p{L}\p{M}\p{N}(–][\p{L}\p{M}\p{N},.;()/–_+-]*)*)) *$/u;
/** Words that YAML takes for something else. */
const NO_WORDS = /^(?:true|false|null)$/iu;

/** What the parser makes of a front matter. */
export function readByParser(yaml: string): Omit<FrontMatter, 'span'> {
  try {
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
    const values: unknown = document.toJS({ maxAliasCount: 20 });
    const isMapping = typeof values === 'object' && values !== null && !Array.isArray(values);
    return { values: isMapping ? (values as Record<string, unknown>) : {}, isBroken: document.errors.length > 0 };
  } catch {
    // A front matter that is being typed is often no YAML yet: the draft reads on without it.
    return { values: {}, isBroken: true };
  }
}
