/**
 * A JSX runtime that writes HTML: it stands in for React's when the first screens are compiled for the page's inline script, so that
 * they are drawn by the very components that React draws later (docs/decisions/0006). It knows what those components use: intrinsic
 * elements, function components without hooks, fragments, text.
 */
export type Node = Html | string | number | boolean | null | undefined | readonly Node[];

/** Markup that is already escaped. */
export class Html {
  // Only a type: a field would bring the helpers that define one into every page.
  declare readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => Node;

export const Fragment: Component = (props) => props['children'] as Node; // JSX only ever puts nodes there

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
/** React's names for attributes that differ in HTML. SVG keeps its camel case (`viewBox`). */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  autoComplete: 'autocomplete',
  inputMode: 'inputmode',
  maxLength: 'maxlength',
  defaultValue: 'value',
  defaultChecked: 'checked',
  tabIndex: 'tabindex',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  strokeDasharray: 'stroke-dasharray',
  textAnchor: 'text-anchor',
  fontSize: 'font-size',
  noValidate: 'novalidate',
  autoFocus: 'autofocus',
  spellCheck: 'spellcheck',
  autoCapitalize: 'autocapitalize',
  enterKeyHint: 'enterkeyhint',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The markup of a node. */
export function toMarkup(node: Node): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (node instanceof Html) return node.markup;
  if (typeof node === 'object') return node.map(toMarkup).join('');
  return escape(String(node));
}

function attribute(name: string, value: unknown): string {
  if (name === 'children' || name === 'key' || name === 'ref' || value === undefined || value === null || typeof value === 'function') return '';
  const written = ATTRIBUTES[name] ?? name;
  const isWord = name.startsWith('aria-') || name.startsWith('data-') || name === 'spellCheck';
  if (value === false && !isWord) return '';
  if (value === true && !isWord) return ` ${written}`;
  return ` ${written}="${escape(String(value))}"`;
}

/** One element: what React's runtime would describe, written down at once. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === 'function') return new Html(toMarkup(type(props)));
  const attributes = Object.entries(props)
    .map(([name, value]) => attribute(name, value))
    .join('');
  if (VOID.has(type)) return new Html(`<${type}${attributes}>`);
  return new Html(`<${type}${attributes}>${toMarkup(props['children'] as Node)}</${type}>`); // JSX only ever puts nodes there
}

export const jsxs = jsx;
