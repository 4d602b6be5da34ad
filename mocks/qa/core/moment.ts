import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { instantOf, millisOf, type Instant, type Millis } from '#lib/calendar.ts';

/** What a field for date and time has written, as the operator writes moments; null until it is whole. */
export function momentOf(field: string): Instant | null {
  const parsed = v.safeParse(InstantSchema, `${field}${field.length === 16 ? ':00' : ''}+08:00`);
  return parsed.success ? parsed.output : null;
}

/** A moment as such a field has it, so much later, to the minute. */
export const fieldOf = (at: Instant, later: Millis = 0): string => instantOf(millisOf(at) + later).slice(0, 16);

/** A moment as it is read: to the second, or to the minute. */
export const readable = (at: string, until: 'second' | 'minute' = 'minute'): string => at.slice(0, until === 'second' ? 19 : 16).replace('T', ' ');
