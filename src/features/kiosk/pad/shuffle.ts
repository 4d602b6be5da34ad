/** How many values one random byte can take. */
const BYTE_VALUES = 256;

function secureByte(): number {
  return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
}

/** A whole number from 0 to `count - 1`, each as likely: bytes above the last full round of `count` are drawn again. */
function drawBelow(count: number, drawByte: () => number): number {
  const usable = BYTE_VALUES - (BYTE_VALUES % count);
  let byte = drawByte();
  while (byte >= usable) byte = drawByte();
  return byte % count;
}

/** The items in another order, every order as likely as any other (Fisher and Yates); 256 items at most. `drawByte`: the device's own chance, where nothing else is given. */
export function shuffle<T>(items: readonly T[], drawByte: () => number = secureByte): T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(drawBelow(rest.length, drawByte), 1));
}
