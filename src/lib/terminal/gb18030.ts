/** The codes of two bytes: first 81 to FE, second 40 to FE without 7F. */
const [FIRST, LAST] = [0x81, 0xfe];
const SECONDS = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index).filter((byte) => byte !== 0x7f);

/**
 * Browsers read GB18030 and write only UTF-8. So the table is had from their own reader, turned round: all 23,940 codes are read once, and
 * nothing has to be sent for it. Where a character has two codes, the first one is meant.
 */
function readTable(): ReadonlyMap<string, number> {
  const codes = Array.from({ length: LAST - FIRST + 1 }, (_, row) => SECONDS.map((second) => ((FIRST + row) << 8) | second)).flat();
  const text = Array.from(new TextDecoder('gb18030').decode(new Uint8Array(codes.flatMap((code) => [code >> 8, code & 0xff]))));
  const table = new Map<string, number>();
  for (const [index, code] of codes.entries()) {
    const character = text[index] ?? '';
    if (!table.has(character)) table.set(character, code);
  }
  return table;
}

let table: ReadonlyMap<string, number> | null = null;

/** What printers have no character for, and what stands for it. */
const STANDS_FOR: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2212': '-', '\u00a5': '\uffe5', '\u2013': '-', '\u2019': "'", '\u00f7': '/' };

/** The text as a Chinese printer reads it: ASCII as it is, Chinese in two bytes, `?` for what is in neither or would be an order to the printer: names come from outside (D20). */
export function encodeGb18030(text: string): number[] {
  table ??= readTable();
  return Array.from(text).flatMap((written) => {
    const character = STANDS_FOR[written] ?? written;
    if (character >= ' ' && character <= '~') return [character.charCodeAt(0)];
    const code = table?.get(character);
    return code === undefined ? [0x3f] : [code >> 8, code & 0xff];
  });
}
