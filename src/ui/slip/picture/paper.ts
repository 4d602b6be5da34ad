import type { Tone } from '#ui/text/icon.tsx';
import { wrap } from './wrap.ts';

/** The light tokens (src/ui/styles/tokens.css): what is handed on is paper, whatever theme the screen has. */
export const COLOUR = {
  desk: '#e7e1d3',
  paper: '#fffdf8',
  ink: '#211f1a',
  grey: '#575246',
  rule: '#a79e8b',
  hair: '#cfc7b6',
  jade: '#0b664f',
  amber: '#7d4b00',
  red: '#a62b18',
} as const satisfies Record<Tone, string> & Record<string, string>;

/** Of the picture, the paper on it and what stands on that, in CSS pixels: a phone of 400. */
export const WIDTH = 400;
export const EDGE = 16;
export const LEFT = 40;
export const RIGHT = WIDTH - LEFT;

export interface Type {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  /** Height of a line, as a factor of the size. */
  readonly line?: number;
}

export interface Place {
  /** Where its lines begin, and end; a text at the right ends there. */
  readonly from: number;
  readonly to: number;
  readonly align?: 'left' | 'right';
}

/** Where a text on one line begins, has its middle, or ends. */
export interface Spot {
  readonly x: number;
  readonly baseline: number;
  readonly align?: CanvasTextAlign;
}

/** Draws one thing; what it sets is undone after it. */
export type Drawing = (context: CanvasRenderingContext2D) => void;

/** Where the last line of a text ended. */
export interface End {
  readonly baseline: number;
  readonly right: number;
}

/** Paper that grows as it is written on. Nothing is drawn until its length is known; y is where it goes on. */
export class Paper {
  y = 0;
  /** What floats at the right reaches down to here, and takes this much of the width. */
  private float = { bottom: 0, width: 0 };
  private readonly drawings: Drawing[] = [];
  private readonly ruler: CanvasRenderingContext2D;
  private readonly family: string;

  constructor(ruler: CanvasRenderingContext2D, family: string) {
    this.ruler = ruler;
    this.family = family;
  }

  private set(context: CanvasRenderingContext2D, { size, colour, isBold = false }: Type): void {
    context.font = `${isBold ? 700 : 400} ${size}px ${this.family}`;
    context.fillStyle = colour;
  }

  /** The width of a text on one line. */
  widthOf(text: string, type: Type): number {
    this.set(this.ruler, type);
    return this.ruler.measureText(text).width;
  }

  draw(drawing: Drawing): void {
    this.drawings.push(drawing);
  }

  /** Sets a text on one line; inside a drawing. */
  letter(context: CanvasRenderingContext2D, text: string, type: Type, { x, baseline, align = 'left' }: Spot): void {
    this.set(context, type);
    context.textAlign = align;
    context.fillText(text, x, baseline);
  }

  /** Something this wide floats at the right from here on, this far down. */
  floatRight(width: number, height: number): void {
    this.float = { bottom: this.y + height, width };
  }

  /** Goes on below what floats. */
  clear(): void {
    this.y = Math.max(this.y, this.float.bottom);
  }

  /** Writes a text in as many lines as it takes, and goes on below it. */
  write(text: string, type: Type, { from, to, align = 'left' }: Place): End {
    const height = type.size * (type.line ?? 1.5);
    const start = this.y;
    const edgeOf = (line: number) => (start + line * height < this.float.bottom ? Math.min(to, RIGHT - this.float.width) : to);
    const lines = wrap(
      text,
      (part) => this.widthOf(part, type),
      (line) => edgeOf(line) - from,
    );
    const baselineOf = (line: number) => start + (line + 0.5) * height + type.size * 0.36;
    this.draw((context) => {
      for (const [index, line] of lines.entries()) this.letter(context, line, type, { x: align === 'left' ? from : to, baseline: baselineOf(index), align });
    });
    this.y = start + lines.length * height;
    return { baseline: baselineOf(lines.length - 1), right: from + this.widthOf(lines.at(-1) ?? '', type) };
  }

  /** Draws everything, over `ground`. */
  finish(context: CanvasRenderingContext2D, ground: Drawing): void {
    for (const drawing of [ground, ...this.drawings]) {
      context.save();
      drawing(context);
      context.restore();
    }
  }
}
