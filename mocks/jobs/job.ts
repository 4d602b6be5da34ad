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
