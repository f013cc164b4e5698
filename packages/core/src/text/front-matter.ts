/** YAML front matter: where it ends, and what it says. */
import { parse as parseYaml } from 'yaml';
import type { Span } from './span.js';

/** What the YAML front matter says. A front matter that is no YAML mapping has no values. */
export interface FrontMatter {
  readonly span: Span;
  readonly values: Readonly<Record<string, unknown>>;
}

const FENCED = /^---[\t ]*(?:\r\n|\n|\r)([\s\S]*?(?:\r\n|\n|\r))??---[\t ]*(?=[\r\n]|$)/u;

/** The front matter at the beginning of a source: between two lines of three dashes. */
export function frontMatterOf(source: string): FrontMatter | null {
  const found = source.startsWith('---') ? FENCED.exec(source) : null;
  return found === null ? null : { span: [0, found[0].length], values: frontMatterValues(found[1] ?? '') };
}

/** The values of a front matter. */
export function frontMatterValues(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const values: unknown = parseYaml(yaml, { schema: 'core', maxAliasCount: 20, logLevel: 'silent' });
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? (values as Record<string, unknown>)
      : {};
  } catch {
    // A front matter that is being typed is often no YAML yet: the draft reads on without it.
    return {};
  }
}
