import { REFUND_TIMES } from '#contract/care/refunds.ts';
import type { Attention } from '#contract/home.ts';
import { fen } from '#lib/money.ts';
import { DAY, dayOf, instantOf, millisOf, startOfDay, type Millis } from '#lib/calendar.ts';
import type { Account } from '#mocks/operator/balance/balance.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import { consentOf } from '#mocks/operator/customer/consent.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { isOpen } from '#mocks/operator/customer/order.ts';
import { lapsingPoints } from '#mocks/operator/customer/points-ledger.ts';
import { overchargeOf } from '#mocks/operator/customer/refund.ts';
import { subscribedServices } from '#mocks/operator/customer/relations.ts';
import { isUnconfirmedTrial } from '#mocks/operator/customer/subscription.ts';
import { nextSuspensionFor, SUSPENSION_ENDS_BY, suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { nextMonthOf } from '#mocks/operator/rating/simulate.ts';

/** How long before its end a gift asks for attention. */
const GIFT_NOTICE: Millis = 10 * DAY;
/** How long before its end a trial asks for attention: as long as its notice (D11). */
const TRIAL_NOTICE: Millis = 5 * DAY;

function suspended(customer: Customer, at: Millis): Attention[] {
  const suspension = suspensionAt(customer, at);
  return suspension ? [{ code: 'suspended', kind: suspension.kind, since: instantOf(suspension.from), endsBy: SUSPENSION_ENDS_BY[suspension.kind] }] : [];
}

function arrears(customer: Customer, at: Millis): Attention[] {
  const {
    bills: [oldest],
    owed,
  } = owedBills(customer);
  if (!oldest) return [];
  const suspendsAt = instantOf(nextSuspensionFor(customer, oldest.month, at));
  return [{ code: 'arrears', unpaid: owed, month: oldest.month, suspendsAt, suspended: suspensionAt(customer, at)?.kind === 'arrears' }];
}

/** A line whose money is used up, and one where it soon will be. */
function shortage(customer: Customer, { total, threshold }: Account, at: Millis): Attention[] {
  const barring = barringAt(customer, at);
  if (barring) return [{ code: 'barred', since: instantOf(barring.from) }];
  return threshold !== null && total <= threshold ? [{ code: 'low-balance', threshold }] : [];
}

/** Gifts and dedicated money that lapse soon. */
function lapsingMoney({ parts }: Account, at: Millis): Attention[] {
  return parts.flatMap(({ amount, expiresOn }) =>
    expiresOn !== null && startOfDay(expiresOn) - at <= GIFT_NOTICE ? [{ code: 'gift-expires' as const, amount, on: expiresOn }] : [],
  );
}

/** What is charged although nobody's confirmation is on record: said first of all that is not urgent, as it costs every month. */
function withoutConsent(customer: Customer, at: Millis): Attention[] {
  return subscribedServices(customer, at).flatMap(({ service, subscription }): Attention[] => {
    const amount = nextMonthOf(customer, service.id, at);
    const isMissing = consentOf(subscription.order, millisOf(subscription.from), at) === 'none';
    return isMissing && amount > 0 ? [{ code: 'no-consent', service: service.id, name: service.name, amount }] : [];
  });
}

/** Open orders are found again (W6). */
function openOrders({ orders }: Customer): Attention[] {
  return orders.filter(isOpen).map(({ id, terms }) => ({ code: 'open-order', order: id, name: terms.name }));
}

/** A first reply that is late, and a reply that waits for the customer's verdict (S58, S60). */
function complaintsOf({ complaints }: Customer): Attention[] {
  return complaints.flatMap((complaint): Attention[] => {
    const last = complaint.events.at(-1);
    if (last?.kind === 'missed') return [{ code: 'complaint-late', complaint: complaint.id }];
    return last?.kind === 'proposal' ? [{ code: 'complaint-answered', complaint: complaint.id }] : [];
  });
}

/** Money that is granted and waits for the customer to say how it is to be paid. */
function grantedRefunds({ refunds }: Customer): Attention[] {
  return refunds
    .filter(({ state }) => state === 'granted')
    .map((refund) => ({ code: 'refund-granted', refund: refund.id, name: refund.name, total: fen(REFUND_TIMES * overchargeOf(refund)) }));
}

function endingTrials(customer: Customer, at: Millis): Attention[] {
  return subscribedServices(customer, at).flatMap(({ service, subscription }): Attention[] => {
    const end = millisOf(subscription.until ?? subscription.from);
    return isUnconfirmedTrial(subscription) && end - at <= TRIAL_NOTICE ? [{ code: 'trial-ends', service: service.id, name: service.name, on: dayOf(end - 1) }] : [];
  });
}

function expiringPoints({ points }: Customer, at: Millis): Attention[] {
  const lapsing = lapsingPoints(points, at);
  return lapsing ? [{ code: 'points-expire', ...lapsing }] : [];
}

/** Everything that needs the customer's attention, most urgent first: whatever any screen warns of is here. */
export function attentionOf(customer: Customer, account: Account, at: Millis): Attention[] {
  return [
    ...suspended(customer, at),
    ...arrears(customer, at),
    ...shortage(customer, account, at),
    ...lapsingMoney(account, at),
    ...withoutConsent(customer, at),
    ...openOrders(customer),
    ...complaintsOf(customer),
    ...grantedRefunds(customer),
    ...endingTrials(customer, at),
    ...expiringPoints(customer, at),
  ];
}
