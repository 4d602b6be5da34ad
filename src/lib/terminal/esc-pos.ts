import { encodeGb18030 } from './gb18030.ts';
import { COLUMNS, columnsOf, rowColumns, wrapColumns } from './slip-columns.ts';
import type { SlipDocument, SlipPart } from './slip-document.ts';

/**
 * The slip as ESC/POS for 80 mm paper. Text stays text: the printer draws its own Chinese from GB18030, which every printer sold for it
 * knows. Its UTF-8 mode (FS ( C) is on newer ones only, and a picture of the text is some twenty times the bytes and coarser.
 */
const [ESC, FS, GS, LF] = [0x1b, 0x1c, 0x1d, 0x0a];

const BEGIN = [ESC, 0x40, FS, 0x26]; // initialise, Chinese on
const PLAIN = [ESC, 0x61, 0, GS, 0x21, 0, ESC, 0x45, 0]; // at the left, normal size, not bold
const MIDDLE = [ESC, 0x61, 1];
const LARGE = [GS, 0x21, 0x11]; // twice as wide and high
const BOLD = [ESC, 0x45, 1];
const FEED_AND_CUT = [GS, 0x56, 66, 24]; // past the knife, then all but a corner

/** Before each line of a detail. */
const SET_IN = '  ';

const line = (text: string) => [...encodeGb18030(text), LF];
const lines = (texts: readonly string[]) => texts.flatMap(line);
const feed = (count: number) => [ESC, 0x64, count];

/** GS ( k of the QR code: function and what it takes. */
const qr = (fn: number, ...given: readonly number[]) => [GS, 0x28, 0x6b, (given.length + 2) & 0xff, (given.length + 2) >> 8, 0x31, fn, ...given];

/** Dots a module: 72 mm hold it whatever the text, and a phone still reads it. */
const dotsFor = (text: string) => (text.length <= 100 ? 6 : 4);

function code(text: string): number[] {
  const content = encodeGb18030(text);
  return [...qr(0x41, 0x32, 0), ...qr(0x43, dotsFor(text)), ...qr(0x45, 0x31), ...qr(0x50, 0x30, ...content), ...qr(0x51, 0x30)];
}

function part(one: SlipPart): number[] {
  switch (one.kind) {
    case 'heading':
      return [...BOLD, ...lines(wrapColumns(one.text, COLUMNS))];
    case 'note':
      return lines(wrapColumns(one.text, COLUMNS));
    case 'detail':
      return lines(wrapColumns(one.text, COLUMNS - SET_IN.length).map((text) => SET_IN + text));
    case 'row':
      return lines(rowColumns(one.label, one.value));
    case 'sum':
      return [...BOLD, ...lines(rowColumns(one.label, one.value))];
    case 'rule':
      return line('-'.repeat(COLUMNS));
    case 'signature':
      return [...feed(2), ...line(one.label + '_'.repeat(COLUMNS - columnsOf(one.label)))];
    case 'code':
      return [...feed(1), ...MIDDLE, ...code(one.text), LF, ...lines(wrapColumns(one.caption, COLUMNS))];
  }
}

/** All bytes of the slip, from waking the printer to the cut. */
export function escPosOf({ issuer, title, parts }: SlipDocument): Uint8Array<ArrayBuffer> {
  const head = [...MIDDLE, ...line(issuer), ...LARGE, ...lines(wrapColumns(title, COLUMNS / 2))];
  return new Uint8Array([...BEGIN, ...PLAIN, ...head, ...parts.flatMap((one) => [...PLAIN, ...part(one)]), ...FEED_AND_CUT]);
}
