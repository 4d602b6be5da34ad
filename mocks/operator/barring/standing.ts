import type { AccountStanding } from '#contract/account/payments.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { barringView } from './barring.ts';

/** The account as it stands: what is owed, what is there, and what has become of the line for want of money. */
export function standingOf(rating: Rating, customer: Customer, at: Millis): AccountStanding {
  const { total, owed } = accountOf(rating, customer, at);
  const suspension = suspensionAt(customer, at);
  return {
    owed,
    balance: total,
    suspension: suspension?.kind === 'arrears' ? { backBy: suspension.backAt === null ? null : instantOf(suspension.backAt) } : null,
    barring: barringView(rating, customer, at),
  };
}
