import type { Formatters } from '#i18n/formatters.ts';
import { clockOf, dateParts, type Instant } from '#lib/calendar.ts';

/** A moment in words; with its year where that is not the year of `now`. */
export function formatMoment(at: Instant, now: Instant, format: Formatters): string {
  return dateParts(at).year === dateParts(now).year ? format.moment(at) : `${format.dayOfYear(at)} ${clockOf(at)}`;
}
