import type { Attention, Home } from '#contract/home.ts';
import { DAY, dayOf, instantOf, millisOf, monthOf, startOfDay, type Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { planLeftOf } from '#mocks/operator/bills/bills.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import { billWindow, previousBill } from '#mocks/operator/bills/bill-window.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { isUnconfirmedTrial } from '#mocks/operator/customer/subscription.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { isOpen } from '#mocks/operator/customer/order.ts';
import { pointsTotal } from '#mocks/operator/customer/points-ledger.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { subscribedServices } from '#mocks/operator/customer/relations.ts';
import { nextSuspensionFor, suspensionAt } from '#mocks/operator/customer/suspension.ts';

/** How long before its end a gift asks for attention. */
const GIFT_NOTICE: Millis = 10 * DAY;

type Account = ReturnType<typeof accountOf>;

/** How long before its end a trial asks for attention: as long as its notice (D11). */
const TRIAL_NOTICE: Millis = 5 * DAY;

function suspended(customer: Customer, at: Millis): Attention[] {
  const suspension = suspensionAt(customer, at);
  return suspension ? [{ code: 'suspended', kind: suspension.kind, since: instantOf(suspension.from) }] : [];
}

/** Open orders are found again (W6). */
function openOrders({ orders }: Customer): Attention[] {
  return orders.filter(isOpen).map(({ id, terms }) => ({ code: 'open-order', order: id, name: terms.name }));
}

function endingTrials(customer: Customer, at: Millis): Attention[] {
  return subscribedServices(customer, at).flatMap(({ service, subscription }): Attention[] => {
    const end = millisOf(subscription.until ?? subscription.from);
    return isUnconfirmedTrial(subscription) && end - at <= TRIAL_NOTICE ? [{ code: 'trial-ends', service: service.id, name: service.name, on: dayOf(end - 1) }] : [];
  });
}

function arrears(customer: Customer, at: Millis): Attention[] {
  const {
    bills: [oldest],
    owed,
  } = owedBills(customer);
  if (!oldest) return [];
  const ends = nextSuspensionFor(oldest.month, at);
  return [{ code: 'arrears', unpaid: owed, month: oldest.month, suspendsAt: instantOf(ends), suspended: suspensionAt(customer, at)?.kind === 'arrears' }];
}

function shortage(customer: Customer, account: Account): Attention[] {
  if (account.total < 0) return [{ code: 'overdrawn', amount: fen(-account.total) }];
  const isLow = customer.profile.ratingType === 'prepaid' && account.total <= account.threshold;
  return isLow ? [{ code: 'low-balance', threshold: account.threshold }] : [];
}

function lapsingGifts(account: Account, at: Millis): Attention[] {
  return account.parts.flatMap(({ kind, amount, expiresOn }) =>
    kind === 'gift' && expiresOn !== null && startOfDay(expiresOn) - at <= GIFT_NOTICE ? [{ code: 'gift-expires' as const, amount, on: expiresOn }] : [],
  );
}

function lastBillOf(customer: Customer, at: Millis): Home['lastBill'] {
  const bill = isOffered(customer.profile.standing, 'bills') ? billWindow(customer, at).at(-1) : undefined;
  if (!bill) return null;
  const previous = previousBill(customer, bill);
  return { month: bill.month, total: bill.total, change: previous ? fen(bill.total - previous.total) : null };
}

/** The first screen in one answer. */
export function getHome(rating: Rating, customer: Customer, at: Millis): Home {
  const { items, used } = rating.soFar(customer, at);
  const account = accountOf(rating, customer, at);
  const short = shortage(customer, account);
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    state: suspensionAt(customer, at) ? 'suspended' : account.owed > 0 ? 'owing' : short.length > 0 ? 'low' : 'normal',
    balance: account,
    lastBill: lastBillOf(customer, at),
    unbilled: { month: monthOf(at), total: totalOf(items) },
    points: pointsTotal(customer.points),
    planLeft: planLeftOf(customer, used, at),
    attention: [...suspended(customer, at), ...openOrders(customer), ...arrears(customer, at), ...short, ...lapsingGifts(account, at), ...endingTrials(customer, at)],
    offers: { bills: isOffered(customer.profile.standing, 'bills'), statements: isOffered(customer.profile.standing, 'statements') },
  };
}
