import { COLOUR, EDGE, Paper, WIDTH } from './paper.ts';
import { punch, putMargin, putPiece } from './put-piece.ts';
import { readSlip } from './read-slip.ts';

/** Pixels of the picture to one of CSS: sharp on phones, and readable where it is shown smaller. */
const SCALE = 2;
/** More pixels than this, and some phones draw nothing. */
const MOST_PIXELS = 16_000_000;
/** Holes along the edges of the paper. */
const HOLE = { radius: 4, apart: 12 };
/** From the edges of the paper to what stands on it. */
const INNER = 24;

/** What stands above the paper: the product's name, and what the slip is. Below it: as of when. */
export interface Margins {
  readonly product: string;
  readonly title: string;
  readonly asOf: string;
}

function drawGround(context: CanvasRenderingContext2D, height: number, paper: { readonly top: number; readonly bottom: number }): void {
  context.fillStyle = COLOUR.desk;
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = COLOUR.paper;
  context.fillRect(EDGE, paper.top, WIDTH - 2 * EDGE, paper.bottom - paper.top);
  const count = Math.floor((WIDTH - 2 * EDGE) / HOLE.apart);
  const across = Array.from({ length: count }, (_, index) => EDGE + ((WIDTH - 2 * EDGE) / count) * (index + 0.5));
  for (const y of [paper.top, paper.bottom])
    punch(
      context,
      across.map((x) => ({ x, y })),
      HOLE.radius,
    );
}

/** Draws the slip of the page as paper, whatever theme and size the screen has. @throws Error when there is no slip, or the browser draws nothing. */
export function drawSlip(page: Document, { product, title, asOf }: Margins): HTMLCanvasElement {
  const canvas = page.createElement('canvas');
  const context = canvas.getContext('2d');
  const pieces = readSlip(page);
  if (!context || !pieces) throw new Error('nothing to draw, or nothing to draw on');
  const paper = new Paper(context, getComputedStyle(page.body).fontFamily);
  paper.y = EDGE;
  putMargin(paper, product, title);
  const top = paper.y + 12;
  paper.y = top + INNER;
  for (const [index, piece] of pieces.entries()) putPiece(paper, piece, pieces[index - 1]);
  const bottom = paper.y + INNER;
  paper.y = bottom + 12;
  putMargin(paper, '', asOf);
  const height = Math.ceil(paper.y + EDGE);
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (WIDTH * height)));
  canvas.width = Math.round(WIDTH * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  paper.finish(context, () => drawGround(context, height, { top, bottom }));
  return canvas;
}
