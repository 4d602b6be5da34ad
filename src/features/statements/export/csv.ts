/** Makes a spreadsheet open the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * One cell. Text that a spreadsheet could take for a formula (it starts with `= + - @` or a control character) gets a quote before it
 * (D20); a plain number such as `-5.90` is none and stays one, so that a column of fees still adds up.
 */
export function csvCell(text: string): string {
  const isFormula = !NUMBER.test(text) && /^[=+\-@\u0000-\u001f\u007f\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its end. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Time one slice of work may take, in ms, so that a slow phone stays answerable: four times slower it is still under 50. */
const SLICE_MS = 6;
/** Lines between two looks at the clock. */
const LINES_A_LOOK = 20;

/** The file in parts, made in slices; `pause` lets the page breathe between them. Stops with the signal. */
export async function csvParts(
  header: readonly string[],
  length: number,
  line: (index: number) => readonly string[],
  pause: () => Promise<void>,
  signal?: AbortSignal,
): Promise<string[]> {
  const parts = [BYTE_ORDER_MARK + csvLine(header)];
  let part = '';
  let started = performance.now();
  for (let index = 0; index < length; index++) {
    part += csvLine(line(index));
    if (index % LINES_A_LOOK !== 0 || performance.now() - started < SLICE_MS) continue;
    parts.push(part);
    part = '';
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
  parts.push(part);
  return parts;
}
