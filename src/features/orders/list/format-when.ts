import type { Formatters } from '#i18n/formatters.ts';
import type { Instant } from '#lib/calendar.ts';
import { formatMoment } from '#features/orders/format/format-moment.ts';
import { isElder } from '#features/orders/format/is-elder.ts';

/** When it was, on a slip of the shelf: to elders the day, whose year stands over the month. */
export const formatWhen = (at: Instant, now: Instant, format: Formatters): string => (isElder() ? format.day(at) : formatMoment(at, now, format));
