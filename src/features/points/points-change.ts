import type { Words } from '#i18n/words.ts';

/** Points with their sign always shown: `+72`, `−2,000`, `0`; the minus is the true one. */
export function pointsChange(points: number, words: Words): string {
  const sign = points > 0 ? '+' : points < 0 ? '\u2212' : '';
  return sign + words.count(Math.abs(points));
}
