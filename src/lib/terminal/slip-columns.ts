import { encodeGb18030 } from './gb18030.ts';

/** Columns of a line on 80 mm paper: 72 mm, 576 dots, 12 a column. A Chinese character takes two. */
export const COLUMNS = 48;

/** How many columns a text takes: as many as bytes. */
export function columnsOf(text: string): number {
  return encodeGb18030(text).length;
}

/** Pieces that stay together: a Latin word or number, or any other character by itself, with the marks that no line begins or ends with. */
const pieces = (text: string) => text.match(/[（“]*(?:[!-~]+|.)[，。、；：！？）”]*/gu) ?? [];

/** The text in lines of so many columns; a word that is longer than a line is cut. */
export function wrapColumns(text: string, columns: number): string[] {
  const lines = [''];
  for (const piece of pieces(text).flatMap((one) => (columnsOf(one) > columns ? Array.from(one) : [one]))) {
    const line = lines.at(-1) ?? '';
    if (columnsOf(line + piece) <= columns) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd());
}

const atRight = (text: string, columns: number) => ' '.repeat(columns - columnsOf(text)) + text;

/** A label at the left and its value at the right: on one line where both fit, else the value below. */
export function rowColumns(label: string, value: string): string[] {
  const left = COLUMNS - columnsOf(label);
  if (columnsOf(value) < left) return [label + atRight(value, left)];
  return [...wrapColumns(label, COLUMNS), ...wrapColumns(value, COLUMNS).map((line) => atRight(line, COLUMNS))];
}
