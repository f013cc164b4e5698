/** `sokhop.yaml`: its schema, its reader with exact places of mistakes, and how its rule settings combine. Pure: the disk is the caller's. */
import { isMap, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Localised, ruleIds, type Severity } from '../rules/index.js';
import { nearest } from './nearest.js';

/** The id under which a comment that suppresses nothing is reported. It is the linter's own, so it stands in no rule file. */
export const UNUSED_SUPPRESSION = 'sokhop/unused-suppression';

/** What a configuration can set: the rules and what the linter itself reports. */
const settable: readonly string[] = [...ruleIds, UNUSED_SUPPRESSION];

/** What a rule may be set to. */
export const ruleSettingSchema = z.enum(['off', 'info', 'warning', 'error']);

/** What `sokhop.yaml` may hold. The published JSON Schema comes from here. */
export const configurationSchema = z
  .strictObject({
    rules: z
      .record(z.string(), ruleSettingSchema)
      .describe('Mã quy tắc hoặc mẫu (number/*) → off, info, warning, error')
      .optional(),
    locale: z.enum(['vi', 'en']).describe('Ngôn ngữ của thông báo').optional(),
    defaults: z
      .strictObject({
        place: z
          .string()
          .regex(/^VN(-[0-9A-Z]{2})?$/)
          .describe('Địa bàn khi bản thảo không nói: VN, VN-02')
          .optional(),
        kind: z.enum(['directive', 'news', 'report']).describe('Loại văn bản khi không đoán được').optional(),
      })
      .describe('Điều mặc nhiên của mọi bản thảo')
      .optional(),
    ignore: z.array(z.string().min(1)).describe('Tệp, thư mục bỏ qua, viết như trong .gitignore').optional(),
    dictionary: z.array(z.string().min(1)).describe('Từ riêng của đơn vị, không bị coi là sai chính tả').optional(),
    facts: z
      .array(z.string().min(1))
      .describe(
        'Tệp số liệu của đơn vị để đối chiếu: đường dẫn hoặc mẫu tới CSV, XLSX, YAML, JSON, tính từ thư mục của sokhop.yaml',
      )
      .optional(),
    vocabulary: z.array(z.string().min(1)).describe('Tệp chỉ tiêu bổ sung (bản này chưa dùng tới)').optional(),
  })
  .describe('Cấu hình của Số Khớp');

/** A configuration as read. */
export type Configuration = z.output<typeof configurationSchema>;

/** Keys that a configuration may hold for later versions; whoever reads one says that it has no effect yet. */
export const UNAPPLIED_KEYS = ['vocabulary'] as const satisfies readonly (keyof Configuration)[];

/** A rule's setting: a severity, or `off`. */
export type RuleSetting = Severity | 'off';

/** A mistake in a configuration: where it stands (line and column from 1), what was expected. */
export interface ConfigurationProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Localised<string>;
}

/**
 * Reads the text of a `sokhop.yaml`. With problems, the configuration is empty: a file that is half understood is not applied.
 * An empty file is an empty configuration.
 */
export function readConfiguration(source: string): {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
} {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number, message: Localised<string>): ConfigurationProblem => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line: Math.max(1, line), column: Math.max(1, col), message };
  };
  if (document.errors.length > 0) {
    return { configuration: {}, problems: document.errors.map((e) => at(e.pos[0], syntaxMessage(e.code, e.message))) };
  }
  let content: unknown;
  try {
    content = document.toJS() ?? {};
  } catch {
    // The YAML library throws here only: an alias without an anchor, or one that grows without bound.
    const message = {
      vi: 'bí danh YAML (*…) không dùng được ở đây',
      en: 'this YAML alias (*…) cannot be resolved',
    };
    return { configuration: {}, problems: [at(0, message)] };
  }
  const root = document.contents as Node | null;
  const result = configurationSchema.safeParse(content);
  const problems = result.success
    ? unknownRules(result.data.rules ?? {}).map(([key, message]) => at(keyOffset(root, ['rules'], key), message))
    : result.error.issues.flatMap((issue) => schemaProblems(issue, root, content, at));
  return result.success && problems.length === 0
    ? { configuration: result.data, problems }
    : { configuration: {}, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Why a rule id or glob (`number/*`) names no rule, with the nearest id; null when it names one. */
export function ruleNameProblem(name: string): Localised<string> | null {
  if (settable.some((id) => matchesRule(name, id))) return null;
  const near = nearest(name, settable);
  return {
    vi: `không có quy tắc “${name}”${near === null ? '; xem danh sách: sokhop rules' : `; có phải “${near}”?`}`,
    en: `there is no rule “${name}”${near === null ? '; for the list: sokhop rules' : `; did you mean “${near}”?`}`,
  };
}

/** Whether a rule id or glob names a rule: `number/*` and `*` do, `number` does not. */
export function matchesRule(name: string, ruleId: string): boolean {
  if (!name.includes('*')) return name === ruleId;
  const pieces = name.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!ruleId.startsWith(first) || !ruleId.endsWith(last) || ruleId.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = ruleId.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return from <= ruleId.length - last.length;
}

/**
 * The setting of every rule that the layers speak of, by rule id. A later layer (the command line over the file) wins whole;
 * within a layer the most specific name wins, of equals the last.
 */
export function combineRuleSettings(
  layers: readonly Readonly<Record<string, RuleSetting>>[],
): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    const names = Object.entries(layer).sort(([a], [b]) => specificity(a) - specificity(b));
    for (const [name, setting] of names) {
      for (const id of settable) if (matchesRule(name, id)) settings[id] = setting;
    }
  }
  return settings;
}

/** An id without a star is the most specific; of two globs, the longer. */
function specificity(name: string): number {
  return name.includes('*') ? name.length : Number.POSITIVE_INFINITY;
}

function unknownRules(settings: Readonly<Record<string, unknown>>): [name: string, Localised<string>][] {
  return Object.keys(settings).flatMap((name): [string, Localised<string>][] => {
    const problem = ruleNameProblem(name);
    return problem === null ? [] : [[name, problem]];
  });
}

function schemaProblems(
  issue: z.core.$ZodIssue,
  root: Node | null,
  content: unknown,
  at: (offset: number, message: Localised<string>) => ConfigurationProblem,
): ConfigurationProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path);
    return issue.keys.map((key) => at(keyOffset(root, path, key), unknownKeyMessage(key, known)));
  }
  const written = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], content);
  return [at(valueOffset(root, path), valueMessage(issue, written))];
}

/** The keys that the schema knows at a path of the file. */
function keysAt(path: readonly string[]): readonly string[] {
  const shape = path[0] === 'defaults' ? configurationSchema.shape.defaults.unwrap().shape : configurationSchema.shape;
  return Object.keys(shape);
}

function unknownKeyMessage(key: string, known: readonly string[]): Localised<string> {
  const near = nearest(key, known);
  return {
    vi: `không có khóa “${key}”${guess(near, '; có phải')} Các khóa dùng được: ${known.join(', ')}`,
    en: `there is no key “${key}”${guess(near, '; did you mean')} Known keys: ${known.join(', ')}`,
  };
}

function valueMessage(issue: z.core.$ZodIssue, written: unknown): Localised<string> {
  const shown = typeof written === 'string' ? `“${written}”` : JSON.stringify(written ?? null);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof written === 'string' ? nearest(written, values) : null;
    return {
      vi: `${shown} không dùng được ở đây${guess(near, '; có phải')} Cần một trong: ${values.join(', ')}`,
      en: `${shown} cannot stand here${guess(near, '; did you mean')} Expected one of: ${values.join(', ')}`,
    };
  }
  const expected = expectedHere(issue);
  return {
    vi: `${shown} không dùng được ở đây; cần ${expected.vi}`,
    en: `${shown} cannot stand here; expected ${expected.en}`,
  };
}

/** The end of a sentence, with the guess at what was meant where there is one. */
function guess(near: string | null, question: string): string {
  return near === null ? '.' : `${question} “${near}”?`;
}

function expectedHere(issue: z.core.$ZodIssue): Localised<string> {
  if (issue.code === 'invalid_format')
    return { vi: 'mã địa bàn như VN hoặc VN-02', en: 'a place code such as VN or VN-02' };
  if (issue.code === 'too_small') return { vi: 'ít nhất một ký tự', en: 'at least one character' };
  const type = issue.code === 'invalid_type' ? issue.expected : 'value';
  if (type === 'array') return { vi: 'một danh sách (- …)', en: 'a list (- …)' };
  if (type === 'object' || type === 'record')
    return { vi: 'các khóa và giá trị (khóa: giá trị)', en: 'keys and values (key: value)' };
  return { vi: 'chữ', en: 'text' };
}

function syntaxMessage(code: string, detail: string): Localised<string> {
  const vi: Readonly<Record<string, string>> = {
    BAD_INDENT: 'thụt dòng không thẳng hàng, hoặc ngoặc chưa đóng',
    TAB_AS_INDENT: 'thụt dòng bằng dấu cách, không bằng phím Tab',
    DUPLICATE_KEY: 'khóa này đã có ở trên',
    MISSING_CHAR: 'thiếu một dấu (ngoặc, nháy, hai chấm hoặc phẩy)',
    UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
    MULTIPLE_DOCS: 'tệp chỉ được có một tài liệu YAML',
  };
  const known = vi[code];
  return { vi: `YAML sai cú pháp: ${known ?? detail}`, en: `YAML syntax: ${detail}` };
}

function pairAt(root: Node | null, path: readonly string[], key: string): Pair<Node, Node | null> | undefined {
  const map = path.reduce<Node | null>((node, step) => pairIn(node, step)?.value ?? null, root);
  return pairIn(map, key);
}

function pairIn(node: Node | null, key: string): Pair<Node, Node | null> | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  return node.items.find((pair) => String(pair.key) === key);
}

function keyOffset(root: Node | null, path: readonly string[], key: string): number {
  return pairAt(root, path, key)?.key.range?.[0] ?? 0;
}

/** Where a value stands; of an empty value, where its key stands. */
function valueOffset(root: Node | null, path: readonly string[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: Node | null = root;
  for (const step of path) {
    const pair = pairIn(node, step);
    if (pair === undefined) return itemOffset(node, step) ?? offset;
    node = pair.value;
    offset = node?.range?.[0] ?? pair.key.range?.[0] ?? offset;
  }
  return offset;
}

function itemOffset(node: Node | null, step: string): number | undefined {
  const items = (node as { items?: readonly (Node | null)[] } | null)?.items;
  return items?.[Number(step)]?.range?.[0];
}
