import type { Words } from '#i18n/words.ts';
import { clockOf, dateParts, type Instant } from '#lib/calendar.ts';

/** A moment in words; with its year where that is not the year of `now`. */
export function momentWords(at: Instant, now: Instant, words: Words): string {
  return dateParts(at).year === dateParts(now).year ? words.moment(at) : `${words.dayOfYear(at)} ${clockOf(at)}`;
}
