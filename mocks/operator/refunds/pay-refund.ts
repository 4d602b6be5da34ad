import type { Payout, Refund } from '#contract/care/refunds.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { payBack } from '#mocks/operator/customer/ledger.ts';
import type { StoredPayout } from '#mocks/operator/customer/refund.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';
import { partsOf, payoutsOf, refundOf, refundView } from './refunds.ts';
import { tellPayout } from './tell.ts';

/** What comes off the bill the current month closes with. */
const DEDUCTION = 'double-refund';

/** Sends the money its way; a card is worth it from now on, by the payout itself. */
function send(customer: Customer, to: Payout, amount: Fen, at: Millis): void {
  if (to === 'account') payBack(customer, amount, at);
  if (to === 'next-bill') customer.oneOffs.push({ offer: DEDUCTION, at: instantOf(at), amount: fen(-amount) });
}

/**
 * Pays a granted refund, once, the way the customer chooses. Whoever insists has the first part in cash, which waits at a hall; the second
 * never is (S22). @throws Refusal `not-found`, or `refund-not-payable` where it is not granted, paid already, or not offered that way (S20, S21).
 */
export function payRefund(world: World, { customer }: Caller, id: string, { to, insistsOnCash }: { readonly to: Payout; readonly insistsOnCash: boolean }, at: Millis): Refund {
  const refund = refundOf(customer, id);
  if (!payoutsOf(customer, refund).includes(to)) throw new Refusal('refund-not-payable');
  const { overcharge, doubled } = partsOf(refund);
  const cash = fen(insistsOnCash ? overcharge : 0);
  const payout: StoredPayout = { to, at, amount: fen(overcharge + doubled - cash), cash };
  send(customer, to, payout.amount, at);
  refund.state = 'paid';
  refund.payout = payout;
  tellPayout(customer, refund, payout);
  return refundView(world, customer, refund, at);
}
