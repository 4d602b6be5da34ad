import { dayOf, type Millis } from '#lib/calendar.ts';
import { cyrb128 } from './random.ts';

/** A short digest of a text, 32 hexadecimal digits; for comparing states and naming things, not for secrets. */
export function digestOf(text: string): string {
  return cyrb128(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

/** Eight digits that follow from the text and do not show it: for numbers on bills and slips, which name nobody. */
export function eightDigits(text: string): string {
  return String(cyrb128(text)[0] % 100_000_000).padStart(8, '0');
}

/** The number of a slip: the day, and eight digits that name nobody. */
export function slipNumber(at: Millis, key: string): string {
  return `${dayOf(at).replaceAll('-', '')}${eightDigits(key)}`;
}

/** What a customer reads out to 10086: `7F3K-20CD`, without letters that are mistaken for figures. */
export function requestIdOf(text: string): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const [first, second] = cyrb128(text);
  const four = (word: number) => [0, 5, 10, 15].map((shift) => letters.charAt((word >>> shift) & 31)).join('');
  return `${four(first)}-${four(second)}`;
}
