/** Whether a Markdown file says of itself that it is a draft. Other people's READMEs are none of our business. */

import { namesKind } from '@sokhop/core/linter';

/**
 * Whether a document's front matter is ours: a `kind:` that we know, or a `sokhop:` key that does not switch us off. A kind with a slip
 * counts too, or nobody would say what is wrong with it.
 */
export function hasOwnFrontMatter(source: string): boolean {
  const lines = source.slice(0, FRONT_MATTER_LIMIT).split(/\r?\n/);
  if (lines[0]?.replace(/^\uFEFF/, '').trimEnd() !== '---') return false;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  return lines.slice(1, end < 0 ? 1 : end).some(isOwnLine);
}

function isOwnLine(line: string): boolean {
  const kind = KIND.exec(line)?.[1];
  return kind === undefined ? OWN_KEY.test(line) : namesKind(kind);
}

// The check runs on each edit of every Markdown file, so it reads no more than the head of it, and no YAML.
const FRONT_MATTER_LIMIT = 4000;
const KIND = /^kind: *["']?(\p{L}+)["']? *(?:#.*)?$/u;
const OWN_KEY = /^sokhop:(?! *(?:false|off|no) *$).*$/;
