import { parseSync, Visitor, type ESTree } from 'vite';
import { lineAt, type SourceFile } from '#build/source-files.ts';

/** What kind of value a literal is; null for what only the running test knows. */
function kindOf(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return node.value === null ? 'null' : typeof node.value;
  if (node.type === 'TemplateLiteral') return 'string';
  if (node.type === 'ArrayExpression') return 'list';
  if (node.type === 'ObjectExpression') return 'object';
  if (node.type === 'UnaryExpression') return node.operator === '-' ? 'number' : kindOf(node.argument);
  return node.type === 'Identifier' && node.name === 'undefined' ? 'undefined' : null;
}

/** How a value is asked for, whatever for: `sums[31]` and `sums[2]` are asked for alike, `a.status` and `b.code` are not. */
function wayOf(node: ESTree.Node): string {
  if (node.type === 'CallExpression') return `${wayOf(node.callee)}()`;
  if (node.type === 'MemberExpression') return `${wayOf(node.object)}${node.computed ? '[]' : `.${node.property.type === 'Identifier' ? node.property.name : '#'}`}`;
  if (node.type === 'Identifier') return node.name;
  return node.type === 'SpreadElement' ? '...' : node.type;
}

const isPlural = (all: readonly string[]): boolean => new Set(all).size > 1;
const elementsOf = (list: ESTree.ArrayExpression) => list.elements.filter((element) => element !== null);

/** Whether a literal is, or has in it, a list whose elements are of more than one kind. A value that may be missing is of the kind of the others, but not in a row. */
function isMixed(node: ESTree.Node, isRow: boolean): boolean {
  if (node.type === 'ConditionalExpression') return isMixed(node.consequent, isRow) || isMixed(node.alternate, isRow);
  if (node.type === 'ObjectExpression') return node.properties.some((property) => property.type === 'Property' && isMixed(property.value, false));
  if (node.type !== 'ArrayExpression') return false;
  const kinds = elementsOf(node).flatMap((element) => kindOf(element) ?? []);
  return isPlural(isRow ? kinds : kinds.filter((kind) => kind !== 'null' && kind !== 'undefined')) || elementsOf(node).some((element) => isMixed(element, true));
}

/** What an `expect(…)`, with or without `.not`, `.poll`, `.resolves`, is asked about; null when it is no expectation. */
function expected(node: ESTree.Node): ESTree.Node | null {
  if (node.type === 'MemberExpression') return expected(node.object);
  return node.type === 'CallExpression' && /^expect\b/.test(wayOf(node.callee)) ? (node.arguments[0] ?? null) : null;
}

/** Comparisons by position of unlike things, as `file:line`: of literals of more than one kind, or of values asked for in more than one way. */
export function unlikeLists({ name, text }: Pick<SourceFile, 'name' | 'text'>): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [wanted], start }) {
      if (callee.type !== 'MemberExpression' || !/\.to(Equal|StrictEqual|MatchObject|ContainEqual)$/.test(wayOf(callee))) return;
      const actual = expected(callee.object);
      if (!actual || !wanted) return;
      const isAskedUnlike = actual.type === 'ArrayExpression' && isPlural(elementsOf(actual).map(wayOf));
      if (isAskedUnlike || isMixed(wanted, actual.type === 'ArrayExpression')) found.push(`${name}:${lineAt(text, start)}`);
    },
  });
  visitor.visit(parseSync(name, text).program);
  return found;
}
