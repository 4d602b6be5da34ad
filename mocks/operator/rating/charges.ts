import type { RecordKind } from '#contract/statements.ts';
import { SUSPENSION_FEE } from '#contract/line.ts';
import { DAY, dayOf, daysIn, endOfMonth, lastDayOf, millisOf, startOfDay, startOfMonth, type BillMonth, type Day, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { StoredBillItem, Customer } from '#mocks/operator/customer/customer.ts';
import { barringAt, unbarredFrom } from '#mocks/operator/customer/barring.ts';
import { paidFrom, type StoredPurchase, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { isSuspendedAllMonth, resumedFrom, suspensionFeesIn } from '#mocks/operator/customer/suspension.ts';
import { offerOf } from '#mocks/operator/tariff/tariff.ts';
import type { Plan, MonthlyService } from '#mocks/operator/tariff/types.ts';

/** Items that come from no order of the customer's. */
const NOT_ORDERED = { service: null, order: null, agreement: null };
const SUSPENSION_NAME = { 'zh-CN': '停机保号费', en: 'Suspension fee' };

/** A fee that is taken at a moment, and the account item it belongs to. */
export interface Charge {
  readonly at: Millis;
  readonly kind: RecordKind;
  readonly item: StoredBillItem;
}

/** Whether it costs something at some moment of the month: it runs, and not as a trial. */
function isPaidIn(subscription: StoredSubscription, month: BillMonth): boolean {
  const from = paidFrom(subscription);
  const until = subscription.until === null ? Infinity : millisOf(subscription.until);
  return from < endOfMonth(month) && until > Math.max(from, startOfMonth(month));
}

/** The monthly fee for whoever orders on that day. */
export function feeOn({ monthlyFee, repriced }: MonthlyService, ordered: Day): Fen {
  return repriced && ordered >= repriced.from ? repriced.monthlyFee : monthlyFee;
}

/** The first day of the month has the whole fee; later, days left times fee, half a fen rounded up. */
function firstMonthFee(fee: Fen, from: Millis, month: BillMonth): { amount: Fen; days: number } {
  const days = Math.ceil((endOfMonth(month) - startOfDay(dayOf(from))) / DAY);
  return { days, amount: fen(Math.floor((2 * fee * days + daysIn(month)) / (2 * daysIn(month)))) };
}

/** The plan that rates the month: the first in force in it. A change takes effect with the next month. */
export function planOf(customer: Customer, month: BillMonth): { plan: Plan; subscription: StoredSubscription } | null {
  for (const subscription of customer.subscriptions) {
    const plan = isPaidIn(subscription, month) ? offerOf(subscription.offer, 'plan') : null;
    if (plan) return { plan, subscription };
  }
  return null;
}

function feeOf(fee: Fen, from: Millis, month: BillMonth, byDay: boolean): Pick<StoredBillItem, 'amount' | 'explanation'> {
  const first = byDay && from >= startOfMonth(month) + DAY ? firstMonthFee(fee, from, month) : null;
  return first
    ? { amount: first.amount, explanation: { code: 'part-month', monthlyFee: fee, days: first.days, ofDays: daysIn(month) } }
    : { amount: fee, explanation: { code: 'monthly', monthlyFee: fee } };
}

/**
 * When its fee of the month is taken, and from when on it pays: what waited as the account could not pay costs as a first month does.
 * Null where the line was barred for what would have been left of it.
 */
export function chargedAt(customer: Customer, subscription: StoredSubscription, month: BillMonth): { readonly at: Millis; readonly payingFrom: Millis } | null {
  const from = Math.max(startOfMonth(month), paidFrom(subscription));
  const due = resumedFrom(customer, from);
  const at = unbarredFrom(customer, due);
  const until = subscription.until === null ? Infinity : millisOf(subscription.until);
  if (at >= endOfMonth(month) || (at > due && at >= until)) return null;
  return { at, payingFrom: at > due ? at : from };
}

function planCharge(customer: Customer, month: BillMonth): Charge[] {
  const current = planOf(customer, month);
  if (!current || current.plan.monthlyFee === 0 || isSuspendedAllMonth(customer, month)) return [];
  const { plan, subscription } = current;
  const charged = chargedAt(customer, subscription, month);
  if (!charged) return [];
  const fee = feeOf(plan.monthlyFee, charged.payingFrom, month, true);
  const explanation =
    fee.explanation.code === 'part-month' ? fee.explanation : { code: 'plan' as const, minutes: plan.minutes, megabytes: plan.megabytes, messages: plan.messages };
  return [
    {
      at: charged.at,
      kind: 'plan-fee',
      item: {
        key: 'plan',
        type: 'plan',
        name: plan.name,
        amount: fee.amount,
        explanation,
        since: dayOf(millisOf(subscription.from)),
        orderedBy: subscription.orderedBy,
        provider: null,
        endsBy: { code: 'with-plan' },
        ...NOT_ORDERED,
      },
    },
  ];
}

/** What a subscription costs in a month it is paid for in. */
export function serviceCharge(service: MonthlyService, subscription: StoredSubscription, month: BillMonth, charged: NonNullable<ReturnType<typeof chargedAt>>): Charge {
  const { keyword } = service;
  // What waited is charged for what is left of the month, whatever the tariff says of a first one.
  const hasWaited = charged.payingFrom > Math.max(startOfMonth(month), paidFrom(subscription));
  return {
    at: charged.at,
    kind: 'monthly-fee',
    item: {
      key: service.id,
      type: service.type,
      name: service.name,
      ...feeOf(feeOn(service, dayOf(millisOf(subscription.from))), charged.payingFrom, month, service.firstMonth === 'by-day' || hasWaited),
      since: dayOf(paidFrom(subscription)),
      orderedBy: subscription.orderedBy,
      provider: service.provider,
      endsBy: { code: 'keyword', keyword, until: subscription.until },
      service: service.id,
      order: subscription.order,
      agreement: null,
    },
  };
}

/** Each service once a month, when it first falls due in it, however often it was left and taken again. */
function serviceCharges(customer: Customer, month: BillMonth): Charge[] {
  if (isSuspendedAllMonth(customer, month)) return [];
  const charged = new Map<string, Charge>();
  for (const subscription of customer.subscriptions) {
    const service = isPaidIn(subscription, month) ? offerOf(subscription.offer, 'monthly') : null;
    const when = service ? chargedAt(customer, subscription, month) : null;
    if (service && when && when.at < (charged.get(service.id)?.at ?? Infinity)) charged.set(service.id, serviceCharge(service, subscription, month, when));
  }
  return [...charged.values()];
}

function discountCharges(customer: Customer, month: BillMonth, plan: Charge | undefined): Charge[] {
  if (!plan) return [];
  return customer.discounts.flatMap((discount): Charge[] => {
    const offer = offerOf(discount.offer, 'discount');
    const runs = discount.from <= lastDayOf(month) && (discount.until === null || discount.until >= dayOf(startOfMonth(month)));
    if (!offer || !runs) return [];
    const base = plan.item.amount;
    const amount = fen(-Math.floor((base * offer.percent + 50) / 100));
    const endsBy = discount.until === null ? { code: 'with-plan' as const } : { code: 'by-itself' as const, on: discount.until };
    return [
      {
        at: plan.at,
        kind: 'reduction',
        item: {
          key: offer.id,
          type: 'reductions',
          name: offer.name,
          amount,
          explanation: { code: 'discount', percent: offer.percent, base, until: discount.until },
          since: discount.from,
          orderedBy: null,
          provider: null,
          endsBy,
          ...NOT_ORDERED,
          agreement: discount.agreement ?? null,
        },
      },
    ];
  });
}

function oneOffCharges(customer: Customer, month: BillMonth): Charge[] {
  return customer.oneOffs
    .filter(({ at }) => at.startsWith(month))
    .flatMap((fee, i, all): Charge[] => {
      const offer = offerOf(fee.offer, 'one-off');
      if (!offer) return [];
      const amount = fee.amount ?? offer.amount;
      const earlier = all.slice(0, i).filter((other) => other.offer === fee.offer).length;
      const at = millisOf(fee.at);
      if (amount > 0 && barringAt(customer, at)) return [];
      return [
        {
          at,
          kind: amount < 0 ? 'reduction' : 'one-off',
          item: {
            key: earlier ? `${offer.id}-${earlier + 1}` : offer.id,
            type: amount < 0 ? 'reductions' : 'other',
            name: offer.name,
            amount,
            explanation: { code: 'one-off', on: dayOf(at) },
            since: null,
            orderedBy: null,
            provider: null,
            endsBy: { code: 'once' },
            ...NOT_ORDERED,
          },
        },
      ];
    });
}

function suspensionCharges(customer: Customer, month: BillMonth): Charge[] {
  return suspensionFeesIn(customer, month)
    .filter(({ at }) => !barringAt(customer, at))
    .map(({ at, since }) => ({
      at,
      kind: 'monthly-fee',
      item: {
        key: 'suspension',
        type: 'other',
        name: SUSPENSION_NAME,
        amount: fen(SUSPENSION_FEE),
        explanation: { code: 'monthly', monthlyFee: fen(SUSPENSION_FEE) },
        since: dayOf(since),
        orderedBy: null,
        provider: null,
        endsBy: { code: 'resume' },
        ...NOT_ORDERED,
      },
    }));
}

/** Products under a corporate contract, by the whole month: the contract ends them, not the subscriber (S18). */
function corporateCharges(customer: Customer, month: BillMonth): Charge[] {
  return customer.profile.corporateProducts.flatMap(({ offer: id, from, contract }): Charge[] => {
    const offer = offerOf(id, 'corporate');
    const at = Math.max(startOfMonth(month), millisOf(from));
    if (!offer || at >= endOfMonth(month) || barringAt(customer, at)) return [];
    return [
      {
        at,
        kind: 'monthly-fee',
        item: {
          key: offer.id,
          type: 'other',
          name: offer.name,
          amount: offer.monthlyFee,
          explanation: { code: 'monthly', monthlyFee: offer.monthlyFee },
          since: dayOf(millisOf(from)),
          orderedBy: null,
          provider: null,
          endsBy: { code: 'with-contract' },
          ...NOT_ORDERED,
          agreement: contract,
        },
      },
    ];
  });
}

/** What was bought by the piece; `order` is null where nobody's confirmation is on record. */
export function purchaseCharges(purchases: readonly (Omit<StoredPurchase, 'order'> & { readonly order: string | null })[]): Charge[] {
  return purchases.flatMap(({ offer: id, at, order }): Charge[] => {
    const offer = offerOf(id, 'on-demand');
    if (!offer) return [];
    const day = dayOf(millisOf(at));
    return [
      {
        at: millisOf(at),
        kind: 'on-demand',
        item: {
          key: offer.id,
          type: 'third-party',
          name: offer.name,
          amount: offer.price,
          explanation: { code: 'on-demand', count: 1, unitPrice: offer.price, days: [day] },
          since: null,
          orderedBy: null,
          provider: offer.provider,
          endsBy: { code: 'once' },
          service: offer.id,
          order,
          agreement: null,
        },
      },
    ];
  });
}

/** Every fee of the month to its end, oldest first. */
export function chargesOf(customer: Customer, month: BillMonth, purchases: readonly StoredPurchase[]): Charge[] {
  const plan = planCharge(customer, month);
  return [
    ...plan,
    ...serviceCharges(customer, month),
    ...purchaseCharges(purchases),
    ...corporateCharges(customer, month),
    ...suspensionCharges(customer, month),
    ...oneOffCharges(customer, month),
    ...discountCharges(customer, month, plan[0]),
  ].sort((one, other) => one.at - other.at);
}
