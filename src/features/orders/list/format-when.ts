import type { Formatters } from '#i18n/formatters.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { dateParts, type Instant } from '#lib/calendar.ts';
import { isElder } from '#features/orders/format/is-elder.ts';

/** When it was, on a slip of the shelf: to elders the day, whose year stands over the month; with its year where that is not the year of `now`. */
export function formatWhen(at: Instant, now: Instant, format: Formatters): string {
  if (isElder()) return format.day(at);
  return dateParts(at).year === dateParts(now).year ? format.moment(at) : formatMomentOfYear(at, format);
}
