/** Whether a Markdown file says of itself that it is a draft. Other people's READMEs are none of our business. */

/** Whether a document's front matter is ours: a `kind:` that we know, or a `sokhop:` key that does not switch us off. */
export function hasOwnFrontMatter(source: string): boolean {
  const lines = source.slice(0, FRONT_MATTER_LIMIT).split(/\r?\n/);
  if (lines[0]?.replace(/^\uFEFF/, '').trimEnd() !== '---') return false;
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  return lines.slice(1, end < 0 ? 1 : end).some((line) => OWN_KEY.test(line));
}

// The check runs on each edit of every Markdown file, so it reads no more than the head of it, and no YAML.
const FRONT_MATTER_LIMIT = 4000;
const OWN_KEY = /^(?:kind: *["']?(?:directive|news|report)["']? *(?:#.*)?|sokhop:(?! *(?:false|off|no) *$).*)$/;
