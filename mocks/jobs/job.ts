import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { Millis } from '#lib/calendar.ts';

/** Something that time does to a customer. */
export interface Job {
  readonly name: string;
  /** The first moment after `after` at which it is due; null when it never will be. */
  readonly nextAfter: (customer: Customer, after: Millis) => Millis | null;
  readonly run: (rating: Rating, customer: Customer, at: Millis) => void;
}

/** The earliest of the moments after `after`, null where there is none; a moment that never comes is null or Infinity. */
export function firstAfter(moments: readonly (Millis | null)[], after: Millis): Millis | null {
  const first = Math.min(...moments.map((at) => (at !== null && at > after ? at : Infinity)));
  return first === Infinity ? null : first;
}
