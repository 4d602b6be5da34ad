import { COLOUR, EDGE, LEFT, RIGHT, WIDTH, type Paper, type Type } from './paper.ts';
import type { PaperFact, Paragraph, Piece, Weight } from './read-slip.ts';

const STAMP = 88;

const NOTE: Type = { size: 14, colour: COLOUR.grey };
const TEXT: Type = { size: 16, colour: COLOUR.ink };
const BOLD: Type = { ...TEXT, isBold: true };
const TITLE: Type = { ...BOLD, size: 20, line: 1.4 };
const TERM: Type = { ...TEXT, colour: COLOUR.grey };
const AMOUNT: Type = { ...BOLD, size: 42, line: 1.25 };
/** Digits and signs of an amount from which it is set smaller. */
const LONG_AMOUNT = 9;
/** The widest a term may be beside what holds for it. */
const TERM_WIDTH = 104;

const TYPES: Readonly<Record<Paragraph, Type>> = { title: TITLE, heading: BOLD, state: BOLD, text: TEXT, note: NOTE, detail: NOTE };
const VALUES: Readonly<Record<Weight, Type>> = { plain: TEXT, strong: BOLD, sum: TITLE };
const ALL = { from: LEFT, to: RIGHT };

/** Fills circles with the colour of the desk: holes in the paper. */
export function punch(context: CanvasRenderingContext2D, centres: readonly { readonly x: number; readonly y: number }[], radius: number): void {
  context.fillStyle = COLOUR.desk;
  for (const { x, y } of centres) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

interface Stroke {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly dash: number[];
}

function dashed(context: CanvasRenderingContext2D, { y, from, to, colour, dash }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
}

function putTear(paper: Paper): void {
  paper.clear();
  const y = paper.y + 16;
  const edges = { from: EDGE, to: WIDTH - EDGE };
  paper.draw((context) => {
    dashed(context, { ...edges, y, colour: COLOUR.hair, dash: [6, 5] });
    punch(
      context,
      [edges.from, edges.to].map((x) => ({ x, y })),
      8,
    );
  });
  paper.y = y + 16;
}

function putStamp(paper: Paper, { tone, isOpen, shapes }: Extract<Piece, { kind: 'stamp' }>): void {
  const { y } = paper;
  const colour = COLOUR[tone];
  paper.floatRight(STAMP + 8, STAMP);
  paper.draw((context) => {
    context.translate(RIGHT - STAMP / 2, y + STAMP / 2);
    context.rotate((-9 * Math.PI) / 180);
    context.translate(-STAMP / 2, -STAMP / 2);
    context.strokeStyle = colour;
    if (isOpen) context.setLineDash([4, 3.4]);
    for (const shape of shapes) {
      if ('text' in shape) {
        paper.letter(context, shape.text, { ...shape, colour }, { x: shape.x, baseline: shape.y, align: 'center' });
      } else {
        context.lineWidth = shape.width;
        context.stroke(new Path2D(shape.path));
      }
    }
  });
}

function putRow(paper: Paper, { label, value, weight }: Extract<Piece, { kind: 'row' }>): void {
  const type = VALUES[weight];
  paper.clear();
  paper.y += 6;
  const edge = RIGHT - paper.widthOf(value, type);
  const { baseline, right } = paper.write(label, weight === 'plain' ? TEXT : BOLD, { from: LEFT, to: edge - 24 });
  paper.draw((context) => {
    // Dots, as between the words and the figure of a row on the screen.
    if (value !== '') dashed(context, { y: baseline, from: right + 8, to: edge - 8, colour: COLOUR.rule, dash: [2, 2] });
    paper.letter(context, value, type, { x: RIGHT, baseline, align: 'right' });
  });
  paper.y += 6;
}

function putFacts(paper: Paper, facts: readonly PaperFact[]): void {
  paper.clear();
  const column = Math.min(TERM_WIDTH, Math.max(...facts.map(({ term }) => paper.widthOf(term, TERM))));
  const place = { from: LEFT + column + 16, to: RIGHT };
  for (const { term, value, note } of facts) {
    const top = paper.y;
    paper.write(term, TERM, { from: LEFT, to: LEFT + column });
    const bottom = paper.y;
    paper.y = top;
    paper.write(value, TEXT, place);
    if (note !== '') paper.write(note, NOTE, place);
    paper.y = Math.max(paper.y, bottom) + 8;
  }
  paper.y -= 8;
}

function putFigure(paper: Paper, { amount, unit }: Extract<Piece, { kind: 'figure' }>): void {
  const { baseline, right } = paper.write(amount, amount.length > LONG_AMOUNT ? { ...AMOUNT, size: 26 } : AMOUNT, ALL);
  paper.draw((context) => paper.letter(context, unit, TEXT, { x: right + 6, baseline }));
}

/** Room above a paragraph: a heading stands apart, how a row is worked out belongs to it. */
function roomAbove(kind: Paragraph, previous: Piece | undefined): number {
  if (kind === 'heading') return previous === undefined || previous.kind === 'tear' ? 0 : 16;
  return kind === 'detail' ? -6 : 0;
}

/** Puts one piece on the paper, below what stands there. */
export function putPiece(paper: Paper, piece: Piece, previous: Piece | undefined): void {
  switch (piece.kind) {
    case 'tear':
      return putTear(paper);
    case 'stamp':
      return putStamp(paper, piece);
    case 'row':
      return putRow(paper, piece);
    case 'facts':
      return putFacts(paper, piece.facts);
    case 'figure':
      return putFigure(paper, piece);
    case 'title':
    case 'heading':
    case 'state':
    case 'text':
    case 'note':
    case 'detail': {
      const type = TYPES[piece.kind];
      paper.y += roomAbove(piece.kind, previous);
      paper.write(piece.text, piece.tone === null ? type : { ...type, colour: COLOUR[piece.tone] }, ALL);
      paper.y += 4;
    }
  }
}

/** What stands on the desk, above and below the paper: whose it is and what, or as of when. */
export function putMargin(paper: Paper, left: string, right: string): void {
  const top = paper.y;
  const end = paper.write(left, { ...BOLD, colour: COLOUR.jade }, { from: EDGE, to: WIDTH - EDGE });
  paper.y = top;
  if (right !== '') paper.write(right, NOTE, { from: Math.min(end.right + 16, WIDTH / 2), to: WIDTH - EDGE, align: 'right' });
  paper.y = Math.max(paper.y, top + 24);
}
