/**
 * Writes every mutant of a TypeScript source into one text: at each place `__m` chooses between what stands there and what a slip would
 * have made of it. So a bundle is built once, and a mutant is switched on by its number.
 *
 * The slips are those of Stryker, but for strings and lists of strings (word lists and the words of messages are data): conditions, comparisons,
 * logic, arithmetic, booleans, signs, methods, emptied blocks, arrow functions and lists, anchors of patterns.
 */
import ts from 'typescript';

const COMPARISONS = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '>': ['>=', '<='],
  '<=': ['<', '>'],
  '>=': ['>', '<'],
};
const ARITHMETIC = { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'] };
const LOGIC = { '&&': ['||'], '||': ['&&'], '??': ['&&'] };
const METHODS = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  add: 'sub',
  sub: 'add',
  mul: 'div',
  div: 'mul',
  find: 'findLast',
  findLast: 'find',
};
const DROPPED = new Set(['filter', 'slice', 'trim', 'sort', 'reverse', 'abs', 'neg', 'floor']);

/**
 * The instrumented text of a file and its mutants, numbered from `first`. With `sees`, it tells `__seen` which places of mutants it
 * comes by instead.
 */
export function instrument(file, source, first, sees = false) {
  const chosen = (id) => (sees ? `__seen(${id})` : `__m === ${id}`);
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const mutants = [];
  const text = emit(tree);
  return { text, mutants };

  function emit(node) {
    if (
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node)
    )
      return source.slice(node.pos, node.end);
    let inner = '';
    let at = node.pos;
    node.forEachChild((child) => {
      inner += source.slice(at, child.pos) + emit(child);
      at = child.end;
    });
    inner += source.slice(at, node.end);
    const trivia = inner.slice(0, node.getStart(tree) - node.pos);
    const body = inner.slice(trivia.length);
    if (ts.isBlock(node)) return trivia + block(node, body);
    // `while (…) at++;` goes round without a block.
    if (ts.isIterationStatement(node.parent ?? node, false) && node.parent.statement === node)
      return `${trivia}{ __tick(); ${body} }`;
    const replacements = isExpressionPlace(node) ? mutationsOf(node) : [];
    if (replacements.length === 0) return inner;
    let wrapped = `(${body})`;
    for (const [kind, replacement] of replacements)
      wrapped = `(${chosen(add(node, kind, replacement))} ? (${replacement}) : ${wrapped})`;
    return trivia + wrapped;
  }

  /** A block may be skipped; the body of a loop counts its rounds, so that an endless mutant ends. */
  function block(node, body) {
    const loop = ts.isIterationStatement(node.parent, false) ? '__tick();' : '';
    if (node.statements.length === 0) return body;
    const id = add(node, 'block', '{}');
    return `{${loop} if (!(${chosen(id)})) ${body} }`;
  }

  function add(node, kind, replacement) {
    const id = first + mutants.length;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    const original = node.getText(tree).replace(/\s+/gu, ' ');
    mutants.push({
      id,
      file,
      line: line + 1,
      kind,
      original: original.slice(0, 90),
      replacement: replacement.replace(/\s+/gu, ' ').slice(0, 90),
    });
    return id;
  }

  function mutationsOf(node) {
    const raw = (part) => part.getText(tree);
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.getText(tree);
      const isText = [node.left, node.right].some(
        (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
      );
      const others = COMPARISONS[operator] ?? LOGIC[operator] ?? (isText ? undefined : ARITHMETIC[operator]) ?? [];
      const kind = COMPARISONS[operator] ? 'comparison' : LOGIC[operator] ? 'logic' : 'arithmetic';
      return others.map((other) => [kind, `(${raw(node.left)}) ${other} (${raw(node.right)})`]);
    }
    if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.ExclamationToken) return [['negation', raw(node.operand)]];
      if (node.operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(node.operand))
        return [['sign', raw(node.operand)]];
      return [];
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) return [['boolean', 'false']];
    if (node.kind === ts.SyntaxKind.FalseKeyword) return [['boolean', 'true']];
    if (ts.isConditionalExpression(node))
      return [
        ['condition', raw(node.whenTrue)],
        ['condition', raw(node.whenFalse)],
      ];
    if (ts.isArrayLiteralExpression(node)) {
      if (node.elements.length === 0 || node.elements.every((element) => ts.isStringLiteralLike(element))) return [];
      return ts.isBinaryExpression(node.parent) && node.parent.left === node ? [] : [['list', '[]']];
    }
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return [['arrow', '() => undefined']];
    if (ts.isRegularExpressionLiteral(node)) {
      const text = raw(node);
      const pattern = text.slice(1, text.lastIndexOf('/'));
      const flags = text.slice(text.lastIndexOf('/'));
      const found = [];
      if (pattern.startsWith('^')) found.push(['pattern', `/${pattern.slice(1)}${flags}`]);
      if (pattern.endsWith('$') && !pattern.endsWith('\\$') && pattern.length > 1)
        found.push(['pattern', `/${pattern.slice(0, -1)}${flags}`]);
      return found;
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && !isChain(node)) {
      const { name, expression } = node.expression;
      const method = name.text;
      const rest = node.arguments.map(raw).join(', ');
      if (Object.hasOwn(METHODS, method) && !(method === 'add' && node.parent && ts.isExpressionStatement(node.parent)))
        return [['method', `${raw(expression)}.${METHODS[method]}(${rest})`]];
      if (DROPPED.has(method)) return [['method', raw(expression)]];
    }
    // A condition that always, or never, holds.
    if (isCondition(node))
      return [
        ['condition', 'true'],
        ['condition', 'false'],
      ];
    return [];
  }

  function isCondition(node) {
    const { parent } = node;
    return (
      (ts.isIfStatement(parent) && parent.expression === node) ||
      (ts.isWhileStatement(parent) && parent.expression === node)
    );
  }
}

/** `a?.b.c`: parts of a chain cannot be taken out of it. */
function isChain(node) {
  return (
    (node.flags & ts.NodeFlags.OptionalChain) !== 0 ||
    (ts.isPropertyAccessExpression(node.parent) && (node.parent.flags & ts.NodeFlags.OptionalChain) !== 0)
  );
}

/** Whether a node may be put in brackets where it stands. */
function isExpressionPlace(node) {
  if (!ts.isExpression(node)) return false;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return false;
  if (ts.isLiteralTypeNode(parent) || ts.isEnumMember(parent)) return false;
  if (ts.isAsExpression(parent) && parent.type.getText() === 'const') return false;
  return !isChain(node) || !ts.isPropertyAccessExpression(node);
}
