import { randomWords } from './random.ts';

/** A short digest of a text, 32 hexadecimal digits; for comparing states and naming things, not for secrets. */
export function digestOf(text: string): string {
  return randomWords(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

/** What a customer reads out to 10086: `7F3K-20CD`, without letters that are mistaken for figures. */
export function requestIdOf(text: string): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const [first, second] = randomWords(text);
  const four = (word: number) => [0, 5, 10, 15].map((shift) => letters.charAt((word >>> shift) & 31)).join('');
  return `${four(first)}-${four(second)}`;
}
