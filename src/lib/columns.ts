/** Numbers of one column. Doubles: fen and kilobytes go beyond 32 bits. */
export type Column = Float64Array<ArrayBuffer>;

/** The column with room for `capacity` numbers, its first `used` ones kept; the same one while it is large enough. */
export function grown(column: Column, used: number, capacity: number): Column {
  if (column.length >= capacity) return column;
  const larger = new Float64Array(capacity);
  larger.set(column.subarray(0, used));
  return larger;
}

/** Adds texts that are not there yet. Returns, for every text of `page`, its position in `all`. */
export function addTexts<T>(all: T[], page: readonly T[], keyOf: (text: T) => string): number[] {
  const positions = new Map(all.map((text, index) => [keyOf(text), index]));
  return page.map((text) => {
    const known = positions.get(keyOf(text));
    if (known !== undefined) return known;
    positions.set(keyOf(text), all.length);
    return all.push(text) - 1;
  });
}
