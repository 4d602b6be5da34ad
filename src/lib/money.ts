/** An amount of money in integer fen (1 yuan = 100 fen). */
export type Fen = number & { readonly __unit: 'fen' };

/** Takes an integer as fen. @throws RangeError when `amount` is not a safe integer: money never has fractions of a fen. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an integer amount of fen: ${amount}`);
  return (amount === 0 ? 0 : amount) as Fen; // brand; also turns -0 into 0, which would print as −0.00
}

/** Adds amounts; the sum of none is 0. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** The true minus sign of the look's wording rules; files that machines read use the ASCII hyphen instead. */
const MINUS = '\u2212';

/** Digits of an amount in yuan without a sign: two decimals, thousands grouped by a comma. */
function digits(amount: Fen, group: string): string {
  const absolute = Math.abs(amount);
  const yuan = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${yuan}.${String(absolute % 100).padStart(2, '0')}`;
}

/** Yuan for people, without a unit: `72.70`, `−5.90`, `99,999,999.99`. */
export function formatYuan(amount: Fen): string {
  return (amount < 0 ? MINUS : '') + digits(amount, ',');
}

/** Yuan for people with the sign always shown, for differences: `+5.00`, `−0.50`, `0.00`. */
export function formatYuanChange(amount: Fen): string {
  return (amount > 0 ? '+' : amount < 0 ? MINUS : '') + digits(amount, ',');
}

/** Yuan for files: `-5.90`, no grouping, ASCII only. */
export function yuanForFile(amount: Fen): string {
  return (amount < 0 ? '-' : '') + digits(amount, '');
}
