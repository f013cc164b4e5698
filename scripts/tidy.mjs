/**
 * Holds what DESIGN asks of the code and no linter knows: the layer table, a pure core, files and exports that say
 * what they are, no export without use, no test left out, a map of the code that names every file of binding and none
 * that is gone, nothing that ties the project to one machine. `--root FOLDER` looks at another tree.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The layers of core, each importing only from those before it and through their `index.ts`. */
const LAYERS = ['text', 'vocabulary', 'reading', 'figures', 'rules', 'linter'];

/** What each package may import of the others. */
const PACKAGES = {
  'packages/core/': [],
  'packages/remark-lint/': ['@sokhop/core'],
  'packages/configuration/': ['@sokhop/core'],
  'server/': ['@sokhop/core', '@sokhop/configuration'],
  'packages/cli/': ['@sokhop/core', '@sokhop/configuration', '@sokhop/server'],
  'extension/': ['@sokhop/server'],
};

/** What would make core depend on a machine, a moment or chance. */
const IMPURE = new Set([
  'process',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'require',
  'navigator',
]);

/** The names that VS Code calls by themselves. */
const ENTRIES = new Set(['extension/src/extension.ts', 'extension/src/browser.ts']);

/** Longer files are hard to keep in mind; a table of records is looked up, never read through. */
const LONGEST = 400;
const RECORDS = 'packages/core/src/vocabulary/';

const at = process.argv.indexOf('--root');
const root = at > 0 ? process.argv[at + 1] : fileURLToPath(new URL('..', import.meta.url));
const faults = [];
/** What is exported where, and every name that a file of the project takes from which file name. */
const values = [];
const taken = new Set();

const files = filesOfProject();
for (const path of files) {
  const bytes = readFileSync(join(root, path));
  if (bytes.includes(0)) continue;
  const text = bytes.toString('utf8');
  noMachine(path, text);
  if (!/\.(?:ts|mjs)$/u.test(path) || path.endsWith('.d.ts')) continue;
  opensWithComment(path, text);
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  noTestLeftOut(source);
  takesNames(source);
  const lines = text.trimEnd().split('\n').length;
  if (lines > LONGEST && !path.startsWith(RECORDS)) faults.push(`${path}:1: ${lines} dòng, quá ${LONGEST}`);
  if (!path.includes('/src/')) continue;
  importsFollowLayers(source);
  givesValues(source);
  if (!path.startsWith('packages/core/src/') || path.endsWith('.test.ts')) continue;
  staysPure(source);
  exportsAreExplained(source);
}

mapNamesEveryFile();
everyValueIsTaken();

for (const fault of faults) console.error(`sai    ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log('Mã nguồn gọn gàng: các tầng, tính thuần của core, lời mở đầu, chú giải và bản đồ mã nguồn đều đúng.');

/** What git tracks or would track: built and installed files are left out by `.gitignore`. */
function filesOfProject() {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\0');
  return list.split('\0').filter((path) => path !== '' && !deleted.includes(path));
}

/** Neither a registry's host nor a path that only one machine has. */
function noMachine(path, text) {
  const patterns = [
    ['tên máy chủ kho gói', /\bregistry\.[a-z][a-z0-9-]*\.[a-z]/iu],
    ['tên máy chủ kho gói', /\b(?:npm\.pkg|pkgs\.dev)\.[a-z]/iu],
    ['đường dẫn riêng của một máy', /(?<![^\s"'`(=:])\/(?:home|root|Users|work)\/[\p{L}\p{N}._-]/u],
    ['đường dẫn riêng của một máy', /\b[A-Z]:\\Users\\/u],
    ['khóa truy cập', /_authToken\s*=/u],
  ];
  for (const [what, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match !== null) faults.push(`${path}:${lineOf(text, match.index)}: có ${what}`);
  }
}

function opensWithComment(path, text) {
  const body = text.replace(/^#![^\n]*\n/u, '');
  if (!/^\/\*\*[\s\S]/u.test(body)) faults.push(`${path}:1: thiếu câu mở đầu /** … */ nói tệp này là gì`);
}

/** A test that is left out, or that leaves out the others. `skipIf` says its reason and stays. */
function noTestLeftOut(source) {
  const roots = new Set(['describe', 'it', 'test', 'suite', 'bench']);
  visit(source, (node) => {
    if (!ts.isPropertyAccessExpression(node) || !['only', 'skip', 'todo'].includes(node.name.text)) return;
    let start = node.expression;
    while (ts.isPropertyAccessExpression(start) || ts.isCallExpression(start)) start = start.expression;
    if (ts.isIdentifier(start) && roots.has(start.text)) report(source, node, `kiểm thử bị bỏ qua: ${node.getText()}`);
  });
}

function importsFollowLayers(source) {
  const path = source.fileName;
  const home = Object.keys(PACKAGES).find((folder) => path.startsWith(`${folder}src/`));
  if (home === undefined) return;
  for (const { node, name } of importsOf(source)) {
    if (name.startsWith('.')) {
      const target = normalize(join(dirname(path), name)).replaceAll('\\', '/');
      if (!target.startsWith(`${home}src/`)) report(source, node, `“${name}” ra ngoài gói; hãy nhập theo tên gói`);
      else if (home === 'packages/core/') layerImport(source, node, target);
    } else if (name === 'sokhop' || name.startsWith('@sokhop/')) {
      const wanted = name.split('/').slice(0, 2).join('/');
      if (!PACKAGES[home].includes(wanted)) report(source, node, `${home} không được nhập ${name}`);
    } else if (home === 'packages/core/' && name.startsWith('node:') && !path.endsWith('.test.ts')) {
      report(source, node, `core không được nhập ${name}`);
    }
  }
}

function layerImport(source, node, target) {
  const [from, to] = [source.fileName, target].map((path) => path.slice('packages/core/src/'.length).split('/'));
  // The root index names every layer; nothing may import it back.
  if (from.length === 1) return;
  if (to.length === 1) return report(source, node, `${from[0]} nhập ${to[0]} của gốc`);
  if (from[0] === to[0]) return;
  if (LAYERS.indexOf(to[0]) > LAYERS.indexOf(from[0]) || !LAYERS.includes(to[0])) {
    report(source, node, `tầng ${from[0]} đứng trước ${to[0]} nên không được nhập nó`);
  } else if (to.slice(1).join('/') !== 'index.js') {
    report(source, node, `nhập tầng ${to[0]} qua index.js của nó`);
  }
}

function* importsOf(source) {
  const found = [];
  visit(source, (node) => {
    const literal =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (literal !== undefined && ts.isStringLiteral(literal)) found.push({ node, name: literal.text });
  });
  yield* found;
}

/** No file, clock, network, console or chance in core. */
function staysPure(source) {
  visit(source, (node) => {
    if (ts.isIdentifier(node) && IMPURE.has(node.text) && isReference(node)) {
      report(source, node, `core không được dùng ${node.text}`);
    }
    if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText())) {
      report(source, node, `core không được dùng ${node.getText()}`);
    }
    const isDate = (expression) => ts.isIdentifier(expression) && expression.text === 'Date';
    if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0) {
      report(source, node, 'core không có đồng hồ: new Date() cần đối số');
    }
    if (ts.isCallExpression(node) && isDate(node.expression)) report(source, node, 'core không có đồng hồ: Date()');
  });
}

/** A use of a global, not a property, a key or a name that the file declares itself. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) && parent.right === node) return false;
  if ('name' in parent && parent.name === node) return false;
  if ('propertyName' in parent && parent.propertyName === node) return false;
  return !ts.isLiteralTypeNode(parent);
}

function exportsAreExplained(source) {
  if (source.fileName.endsWith('/index.ts')) return;
  const exported = source.statements.filter((node) =>
    node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  // Of a file that is one thing (a rule, a table of records), the opening sentence says what that thing is.
  if (exported.length === 1) return;
  const explained = new Set();
  for (const node of exported) {
    const names = ts.isVariableStatement(node)
      ? node.declarationList.declarations.map(({ name }) => name.getText())
      : [node.name?.text ?? 'default'];
    // Overloads, a type beside its schema and lines that stand close together share one comment.
    const has =
      (ts.getJSDocCommentsAndTags(node).length > 0 && !isFileComment(source, node)) || followsClosely(source, node);
    for (const name of names) {
      if (has) explained.add(name);
      else if (!explained.has(name)) report(source, node, `thiếu chú giải /** … */ cho ${name}`);
    }
  }
}

/** The comment that opens a file explains the file, not the export that happens to follow it at once. */
function isFileComment(source, node) {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  return node === source.statements[0] && comments.filter(({ pos }) => source.text.startsWith('/**', pos)).length < 2;
}

/** `export const ONE` on the line after `export const ZERO`. */
function followsClosely(source, node) {
  const before = source.statements[source.statements.indexOf(node) - 1];
  if (before === undefined || before.kind !== node.kind || ts.isFunctionDeclaration(node)) return false;
  return (
    source.text.slice(before.end, node.getStart()).trim() === '' &&
    !source.text.slice(before.end, node.getStart()).includes('\n\n')
  );
}

/** `docs/architecture.md` has a row for every folder, names no file that is gone, and in its table of binding every file of `figures/`. */
function mapNamesEveryFile() {
  const map = 'docs/architecture.md';
  if (!files.includes(map)) return;
  const text = readFileSync(join(root, map), 'utf8');
  const ends = new Set(files.map((path) => path.split('/').at(-1)));
  for (const { 1: name, index } of text.matchAll(/`(?:[\w./-]+\/)?([\w-]+\.(?:ts|mjs))`/gu))
    if (!ends.has(name)) faults.push(`${map}:${lineOf(text, index)}: không còn tệp ${name}`);
  const folders = files.map((path) => /^(?:packages\/(?:core\/src\/)?)?\w[\w-]*\//u.exec(path)?.[0]);
  for (const folder of new Set(folders)) {
    const isNamed = folder === undefined || text.includes(`| \`${folder}`);
    if (!isNamed) faults.push(`${map}:1: bản đồ mã nguồn thiếu thư mục ${folder}`);
  }
  const start = text.indexOf('### Figures, step by step');
  const table = text.slice(start, text.indexOf('\n## ', start));
  for (const path of files) {
    const [, name] = /^packages\/core\/src\/figures\/([\w-]+\.ts)$/u.exec(path) ?? [];
    if (name === undefined || name === 'index.ts' || name.endsWith('.test.ts')) continue;
    if (!table.includes(`\`${name}\``)) faults.push(`${path}:1: bảng “Figures, step by step” của ${map} thiếu tệp này`);
  }
}

/** Functions, classes and constants that a file gives away; a type goes with the function that speaks of it. */
function givesValues(source) {
  const { fileName } = source;
  if (ENTRIES.has(fileName) || fileName.endsWith('/index.ts')) return;
  for (const node of source.statements) {
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(node))
      for (const { name } of node.declarationList.declarations) values.push({ source, node, name: name.getText() });
    else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))
      values.push({ source, node, name: node.name?.text ?? 'default' });
  }
}

/** The names that a file imports or hands on, each with the file or the package that it says; `*` takes all of them. */
function takesNames(source) {
  for (const { node, name: said } of importsOf(source)) {
    const from = said.startsWith('.') ? bare(join(dirname(source.fileName), said)) : said.split('/')[0];
    const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
    const named = ts.isExportDeclaration(node) ? node.exportClause : clause?.namedBindings;
    if (named?.elements === undefined || clause?.name !== undefined) taken.add(`${from} *`);
    else for (const { name, propertyName } of named.elements) taken.add(`${from} ${(propertyName ?? name).text}`);
  }
}

/** An export that only its own file uses need not be one, and one that nobody uses is to go. */
function everyValueIsTaken() {
  for (const { source, node, name } of values) {
    const file = bare(source.fileName);
    // What a package offers under its own name: `@sokhop/configuration/node` is `node-host.ts`.
    const isTaken = [`${file} ${name}`, `${file} *`, `@sokhop ${name}`].some((one) => taken.has(one));
    if (!isTaken) report(source, node, `không tệp nào khác dùng ${name}: bỏ export, hoặc bỏ hẳn`);
  }
}

/** A path without what its file ends with: `block.js` in an import is `block.ts`. */
function bare(path) {
  return normalize(path)
    .replaceAll('\\', '/')
    .replace(/\.(?:[jt]s|mjs)$/u, '');
}

function visit(node, action) {
  action(node);
  ts.forEachChild(node, (child) => visit(child, action));
}

function report(source, node, message) {
  faults.push(`${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${message}`);
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}
