import explain from '#ui/figures/explain.module.css';
import figure from '#ui/figures/figure.module.css';
import screen from '#ui/layout/screen-only.module.css';
import row from '#ui/figures/row.module.css';
import slip from '#ui/slip/slip.module.css';
import stamp from '#ui/slip/stamp.module.css';
import tones from '#ui/styles/tones.module.css';
import tag from '#ui/text/tag.module.css';
import text from '#ui/text/text.module.css';
import type { Tone } from '#ui/text/icon.tsx';

/** A shape of the stamp, in its own 88 by 88: a line, or words around a middle. */
export type StampShape =
  | { readonly path: string; readonly width: number }
  | { readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly isBold: boolean };
/** `detail`: the line under a row. */
export type Paragraph = 'heading' | 'title' | 'state' | 'text' | 'note' | 'detail';
export type Weight = 'plain' | 'strong' | 'sum';
export type PaperFact = { readonly term: string; readonly value: string; readonly note: string };

/** What stands on a slip, from top to bottom: all that paper needs to know. */
export type Piece =
  | { readonly kind: 'tear' }
  | { readonly kind: 'stamp'; readonly tone: Tone; readonly isOpen: boolean; readonly shapes: readonly StampShape[] }
  | { readonly kind: Paragraph; readonly text: string; readonly tone: Tone | null }
  | { readonly kind: 'figure'; readonly amount: string; readonly unit: string }
  | { readonly kind: 'row'; readonly label: string; readonly value: string; readonly weight: Weight }
  | { readonly kind: 'facts'; readonly facts: readonly PaperFact[] };

/** What acts, or leads elsewhere, stays on the screen; so does the second telling of an item that opens. */
const LEFT_OUT = ['a', 'button', 'nav', `.${explain.more}`, `.${screen.only}`].join();
/** The outer ring of the stamp, as a path. */
const RING = 'M44 1.5a42.5 42.5 0 1 0 .01 0z';
const TONES: readonly Tone[] = ['jade', 'amber', 'red', 'grey'];

const has = (element: Element, name: string | undefined) => name !== undefined && element.classList.contains(name);
const toneOf = (element: Element): Tone | null => TONES.find((tone) => has(element, tones[tone])) ?? null;

/** The text of an element as it reads, a line for each line of it. What is folded away is read too: paper has no folds. */
function readText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const inner = [...node.childNodes].map(readText).join('');
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Element && has(node, tag.tag)) return `· ${inner}`;
  return node.nodeName === 'DIV' || node.nodeName === 'P' ? `${inner}\n` : inner;
}

const textOf = (element: Element | null | undefined): string => (element ? readText(element).trim() : '');

function readStamp(svg: Element): Piece {
  const shapes = [...svg.children].flatMap((child): StampShape[] => {
    const { strokeWidth, fontSize, fontWeight } = getComputedStyle(child);
    const numberOf = (name: string) => Number(child.getAttribute(name));
    if (child.nodeName === 'text') return [{ text: textOf(child), x: numberOf('x'), y: numberOf('y'), size: Number.parseFloat(fontSize), isBold: Number(fontWeight) > 500 }];
    const path = child.nodeName === 'circle' ? RING : child.getAttribute('d');
    return path === null ? [] : [{ path, width: Number.parseFloat(strokeWidth) }];
  });
  return { kind: 'stamp', tone: toneOf(svg) ?? 'grey', isOpen: has(svg, stamp.open), shapes };
}

function readRow(element: Element): Piece {
  const weight = has(element, row.sum) ? 'sum' : has(element, row.strong) ? 'strong' : 'plain';
  return { kind: 'row', label: textOf(element.querySelector(`.${row.label}`)), value: textOf(element.querySelector(`.${row.value}`)), weight };
}

function readFacts(list: Element): Piece {
  const facts = [...list.children].map((fact) => ({
    term: textOf(fact.querySelector('dt')),
    value: textOf(fact.querySelector('dd > span')),
    note: textOf(fact.querySelector('dd > small')),
  }));
  return { kind: 'facts', facts };
}

function paragraphOf(element: Element): Paragraph {
  if (has(element, text.title)) return 'title';
  if (/^H\d$/.test(element.nodeName)) return 'heading';
  if (has(element, text.state)) return 'state';
  if (has(element, row.note) || has(element, explain.note)) return 'detail';
  return has(element, text.quiet) ? 'note' : 'text';
}

function readFigure(element: Element): Piece {
  return { kind: 'figure', amount: textOf(element.children[0]), unit: textOf(element.children[1]) };
}

/** The pieces within an element, in their order. */
function readPieces(element: Element): Piece[] {
  return [...element.children].flatMap((child): Piece[] => {
    if (child.matches(LEFT_OUT)) return [];
    if (child.nodeName === 'HR') return [{ kind: 'tear' }];
    if (child.nodeName === 'svg') return [readStamp(child)];
    if (child.nodeName === 'DL') return [readFacts(child)];
    if (has(child, row.row)) return [readRow(child)];
    if (has(child, figure.figure)) return [readFigure(child)];
    if (child.matches('p, h2, h3') || has(child, row.note) || has(child, explain.note)) return [{ kind: paragraphOf(child), text: textOf(child), tone: toneOf(child) }];
    return readPieces(child);
  });
}

/** What stands on the slip of the page; null where there is none. */
export function readSlip(page: ParentNode): readonly Piece[] | null {
  const found = page.querySelector(`.${slip.slip}`);
  return found && readPieces(found);
}
