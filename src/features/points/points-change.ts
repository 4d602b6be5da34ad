import type { Formatters } from '#i18n/formatters.ts';

/** Points with their sign always shown: `+72`, `−2,000`, `0`; the minus is the true one. */
export function pointsChange(points: number, format: Formatters): string {
  const sign = points > 0 ? '+' : points < 0 ? '\u2212' : '';
  return sign + format.count(Math.abs(points));
}
