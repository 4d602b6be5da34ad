import type { Formatters } from '#i18n/formatters.ts';
import { clockOf, type Instant } from '#lib/calendar.ts';

/** A moment with its year, for what is kept or printed: `2026 年 11 月 22 日 10:00`, `22 November 2026, 10:00`. */
export function formatMomentOfYear(at: Instant, format: Formatters): string {
  return `${format.dayOfYear(at)}${format.language === 'en' ? ',' : ''} ${clockOf(at)}`;
}
