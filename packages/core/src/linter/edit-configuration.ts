/** Editing a `sokhop.yaml` by the least change: comments, order and layout stay as their writer left them. */
import { isMap, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../text/index.js';
import { type RuleEntries, type RuleSetting, readConfiguration } from './configuration/index.js';

/** One replacement in the text of the file. */
export interface ConfigurationEdit {
  readonly offset: Span;
  readonly text: string;
}

/**
 * The edit after which a `sokhop.yaml` sets a rule; null for a file with mistakes, which is left alone, and where nothing changes.
 * A rule that the file names already has its severity replaced, and keeps its options; else a line joins the others under `rules:`.
 */
export function editRuleSetting(source: string, ruleId: string, setting: RuleSetting): ConfigurationEdit | null {
  const { content, problems } = readConfiguration(source);
  const written = ((content.rules ?? {}) as RuleEntries)[ruleId];
  const now = typeof written === 'string' ? written : written?.severity;
  if (problems.length > 0 || now === setting) return null;
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const entry = `${ruleId}: ${setting}`;
  const root = parseDocument(source).contents;
  if (!isMap<Node, Node | null>(root)) return append(source, entry, newline);
  const map = pairOf(root, 'rules')?.value;
  if (!isMap<Node, Node | null>(map)) {
    return root.flow === true ? joinFlow(root, `rules: { ${entry} }`) : append(source, entry, newline);
  }
  const known = pairOf(map, ruleId);
  if (isMap<Node, Node | null>(known?.value)) return setSeverity(source, known.value, setting, newline);
  if (known?.value?.range != null) return { offset: [known.value.range[0], known.value.range[1]], text: setting };
  return map.flow === true ? joinFlow(map, entry) : joinBlock(source, map, entry, newline);
}

/** In the map of a rule's options. */
function setSeverity(
  source: string,
  map: YAMLMap<Node, Node | null>,
  setting: RuleSetting,
  newline: string,
): ConfigurationEdit | null {
  const value = pairOf(map, 'severity')?.value;
  if (value?.range != null) return { offset: [value.range[0], value.range[1]], text: setting };
  const entry = `severity: ${setting}`;
  return map.flow === true ? joinFlow(map, entry) : joinBlock(source, map, entry, newline);
}

function joinFlow(map: YAMLMap<Node, Node | null>, entry: string): ConfigurationEdit {
  const [start = 0] = map.range ?? [];
  return { offset: [start + 1, start + 1], text: map.items.length === 0 ? ` ${entry} ` : ` ${entry},` };
}

/** Behind the line of the last entry, with its indent; a comment on that line stays with it. */
function joinBlock(
  source: string,
  map: YAMLMap<Node, Node | null>,
  entry: string,
  newline: string,
): ConfigurationEdit | null {
  const last = map.items.at(-1);
  const at = last?.key.range?.[0];
  const end = last?.value?.range?.[1] ?? last?.key.range?.[1];
  if (at === undefined || end === undefined) return null;
  const indent = ' '.repeat(at - (source.lastIndexOf('\n', at - 1) + 1));
  const lineEnd = /\r?\n|$/u.exec(source.slice(end))?.index ?? 0;
  return { offset: [end + lineEnd, end + lineEnd], text: `${newline}${indent}${entry}` };
}

function append(source: string, entry: string, newline: string): ConfigurationEdit {
  const begin = source === '' || source.endsWith('\n') ? '' : newline;
  return { offset: [source.length, source.length], text: `${begin}rules:${newline}  ${entry}${newline}` };
}

function pairOf(map: YAMLMap<Node, Node | null>, name: string): Pair<Node, Node | null> | undefined {
  return map.items.find(({ key }) => String(key) === name);
}
