/** YAML from outside, read with the place of everything in it. What a stranger may have written does no harm: no alias, no tag, no odd key, no depth. */
import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from 'yaml';
import type { Localised } from '../rules/index.js';

/** A mistake in a file: where it stands (line and column from 1), what was expected. */
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Localised<string>;
}

/** A place in a file; line and column from 1. */
export type Place = Omit<FileProblem, 'message'>;

/** The way to a value: keys of maps, numbers of list items. */
export type KeyPath = readonly (string | number)[];

/** A YAML text, parsed. With problems, its content is null. */
export interface YamlText {
  /** The content as plain data; null for an empty file. */
  readonly content: unknown;
  readonly root: Node | null;
  readonly problems: readonly FileProblem[];
  /** Where a node stands. */
  readonly placeOf: (node: unknown) => Place;
  /** Where the key that ends a path stands; of a list item, where the item stands. */
  readonly placeOfKey: (path: KeyPath) => Place;
  /** Where the value at a path stands; of an empty value, where its key stands. */
  readonly placeOfValue: (path: KeyPath) => Place;
}

/** Parses a YAML text; JSON is YAML too. Never throws. */
export function readYaml(source: string, options: ParseOptions & SchemaOptions = {}): YamlText {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = (problems: readonly FileProblem[]): YamlText => {
    const anywhere = () => place(0);
    return { content: null, root: null, problems, placeOf: anywhere, placeOfKey: anywhere, placeOfValue: anywhere };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(source, { ...options, lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  } catch {
    // The parser calls itself for each level: thousands of brackets exhaust the stack.
    return broken([{ ...place(0), message: TOO_DEEP }]);
  }
  if (document.errors.length > 0)
    // A bracket that is never closed makes a mistake of everything behind it.
    return broken(
      document.errors
        .slice(0, MOST_TOLD)
        .map((e) => ({ ...place(e.pos[0]), message: syntaxMessage(e.code, e.message) })),
    );
  const root = document.contents as Node | null;
  const refused = refusals(root, document).map(({ at, message }) => ({ ...place(at), message }));
  if (refused.length > 0) return broken(refused);
  return {
    content: document.toJS({ maxAliasCount: 0 }) as unknown,
    root,
    problems: [],
    placeOf: (node) => place(offsetOf(node) ?? 0),
    placeOfKey: (path) => place(keyOffset(root, path)),
    placeOfValue: (path) => place(valueOffset(root, path)),
  };
}

const MOST_TOLD = 5;
const DEEPEST = 50;

const TOO_DEEP: Localised<string> = {
  vi: `lồng nhau quá sâu; tối đa ${DEEPEST} tầng`,
  en: `nested too deeply; at most ${DEEPEST} levels`,
};

interface Refusal {
  readonly at: number;
  readonly message: Localised<string>;
  readonly isAlias?: boolean;
}

/** What YAML allows and these files do not need: each is a way to harm whoever reads them, or a slip. */
function refusals(root: Node | null, document: Document.Parsed): Refusal[] {
  const found: Refusal[] = document.warnings.map(({ pos, message }) => ({
    at: pos[0],
    message: warningMessage(message),
  }));
  if (root === null) return found;
  visit(root, {
    // One is enough to say: an alias may stand in thousands of places.
    Alias(_, { source, range }) {
      if (found.some(({ isAlias: said }) => said)) return;
      found.push({
        at: range?.[0] ?? 0,
        isAlias: true,
        message: {
          vi: `YAML đọc “*${source}” là bí danh, không dùng được ở đây; nếu là mẫu thì đặt trong nháy: "*${source}"`,
          en: `YAML reads “*${source}” as an alias, which cannot be used here; put a pattern in quotes: "*${source}"`,
        },
      });
    },
    Pair(_, { key }) {
      const name = String(key);
      if (!['__proto__', 'constructor', 'prototype'].includes(name)) return;
      found.push({
        at: offsetOf(key) ?? 0,
        message: { vi: `khóa “${name}” không dùng được`, en: `the key “${name}” cannot be used` },
      });
    },
    Collection(_, { range }, path) {
      if (path.length <= 2 * DEEPEST) return undefined;
      found.push({ at: range?.[0] ?? 0, message: TOO_DEEP });
      return visit.BREAK;
    },
  });
  return found;
}

/** Warnings are of tags (`!!js/function`) and directives (`%YAML 9`). */
function warningMessage(detail: string): Localised<string> {
  const tag = /^Unresolved tag: (.*)/u.exec(detail)?.[1]?.replace('tag:yaml.org,2002:', '!!');
  return tag === undefined
    ? {
        vi: 'chỉ thị YAML không dùng được ở đây; xóa dòng này',
        en: 'a YAML directive cannot be used here; delete the line',
      }
    : {
        vi: `thẻ YAML “${tag}” không dùng được ở đây; xóa thẻ`,
        en: `the YAML tag “${tag}” cannot be used here; delete it`,
      };
}

function syntaxMessage(code: string, detail: string): Localised<string> {
  // The parser calls itself for each level, and where the stack ends it makes a mistake of that.
  if (detail.includes('call stack')) return TOO_DEEP;
  const { vi, en } = SYNTAX[code] ?? { vi: 'chỗ này không đúng cú pháp', en: 'this is no YAML' };
  return { vi: `YAML sai cú pháp: ${vi}`, en: `YAML syntax: ${en}` };
}

/** The parser's codes in words; each says what to look for. */
const SYNTAX: Readonly<Record<string, Localised<string>>> = {
  BAD_INDENT: {
    vi: 'thụt dòng không thẳng hàng, hoặc ngoặc chưa đóng',
    en: 'lines are not indented alike, or a bracket is not closed',
  },
  TAB_AS_INDENT: { vi: 'thụt dòng bằng dấu cách, không bằng phím Tab', en: 'indent with spaces, not with tabs' },
  DUPLICATE_KEY: { vi: 'khóa này đã có ở trên', en: 'this key stands above already' },
  MISSING_CHAR: {
    vi: 'thiếu một dấu (ngoặc, nháy, hai chấm hoặc phẩy)',
    en: 'a mark is missing (bracket, quote, colon or comma)',
  },
  UNEXPECTED_TOKEN: { vi: 'có ký tự không đúng chỗ', en: 'a character is out of place' },
  MULTIPLE_DOCS: { vi: 'tệp chỉ được có một tài liệu YAML', en: 'the file may hold one YAML document only' },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'một dòng có hai dấu hai chấm; xuống dòng, hoặc đặt giá trị trong nháy',
    en: 'one line has two colons; begin a new line, or put the value in quotes',
  },
  MULTILINE_IMPLICIT_KEY: { vi: 'khóa thiếu dấu hai chấm', en: 'a key lacks its colon' },
  BAD_SCALAR_START: {
    vi: 'giá trị bắt đầu bằng ký tự có nghĩa riêng (@, `, %…); đặt trong nháy',
    en: 'a value begins with a character that means something else (@, `, %…); put it in quotes',
  },
  BAD_DQ_ESCAPE: {
    vi: 'dấu \\ trong nháy kép có nghĩa riêng; dùng nháy đơn',
    en: 'a \\ within double quotes means something else; use single quotes',
  },
};

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function pairIn(node: Node | null, key: string | number): Pair<Node, Node | null> | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  return node.items.find((pair) => String(pair.key) === String(key));
}

function childOf(node: Node | null, key: string | number): Node | null {
  if (isSeq<Node>(node)) return node.items[Number(key)] ?? null;
  const value = pairIn(node, key)?.value ?? null;
  return isAlias(value) ? null : value;
}

function keyOffset(root: Node | null, path: KeyPath): number {
  const holder = path.slice(0, -1).reduce<Node | null>(childOf, root);
  const key = path.at(-1) ?? '';
  return offsetOf(isSeq(holder) ? childOf(holder, key) : pairIn(holder, key)?.key) ?? 0;
}

function valueOffset(root: Node | null, path: KeyPath): number {
  let offset = offsetOf(root) ?? 0;
  let node = root;
  for (const key of path) {
    const value = childOf(node, key);
    // An empty value stands right behind its key; what it lacks is told where the key is.
    const isEmpty = value === null || (value.range !== undefined && value.range?.[0] === value.range?.[1]);
    offset = (isEmpty ? offsetOf(pairIn(node, key)?.key) : offsetOf(value)) ?? offset;
    node = value;
  }
  return offset;
}
