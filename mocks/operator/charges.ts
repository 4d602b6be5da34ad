import type { RecordKind } from '#contract/statements.ts';
import type { Purchase, Subscription } from '#mocks/personas/profile.ts';
import { DAY, dayOf, daysIn, endOfMonth, lastDayOf, millisOf, startOfDay, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { BillLine, Customer } from './customer.ts';
import { offerOf, type Plan, type Service } from './tariff.ts';

/** A fee that is taken at a moment, and the account item it belongs to. */
export interface Charge {
  readonly at: Millis;
  readonly kind: RecordKind;
  readonly line: BillLine;
}

/** Whether the subscription runs at some moment of the month. */
function runsIn(subscription: Subscription, month: BillMonth): boolean {
  return millisOf(subscription.from) < endOfMonth(month) && (subscription.until === null || millisOf(subscription.until) > startOfMonth(month));
}

/** The first day of the month has the whole fee; later, days left times fee, half a fen rounded up. */
function firstMonthFee(fee: Fen, from: Millis, month: BillMonth): { amount: Fen; days: number } {
  const days = Math.ceil((endOfMonth(month) - startOfDay(dayOf(from))) / DAY);
  return { days, amount: fen(Math.floor((2 * fee * days + daysIn(month)) / (2 * daysIn(month)))) };
}

/** The plan that rates the month: the first in force in it. A change takes effect with the next month. */
export function planOf(customer: Customer, month: BillMonth): { plan: Plan; subscription: Subscription } | null {
  for (const subscription of customer.subscriptions) {
    const plan = runsIn(subscription, month) ? offerOf(subscription.offer, 'plan') : null;
    if (plan) return { plan, subscription };
  }
  return null;
}

function feeOf(fee: Fen, from: Millis, month: BillMonth, byDay: boolean): Pick<BillLine, 'amount' | 'explanation'> {
  const first = byDay && from >= startOfMonth(month) + DAY ? firstMonthFee(fee, from, month) : null;
  return first
    ? { amount: first.amount, explanation: { code: 'part-month', monthlyFee: fee, days: first.days, ofDays: daysIn(month) } }
    : { amount: fee, explanation: { code: 'monthly', monthlyFee: fee } };
}

function planCharge(customer: Customer, month: BillMonth): Charge[] {
  const held = planOf(customer, month);
  if (!held || held.plan.monthlyFee === 0) return [];
  const { plan, subscription } = held;
  const from = millisOf(subscription.from);
  const fee = feeOf(plan.monthlyFee, from, month, true);
  const explanation =
    fee.explanation.code === 'part-month' ? fee.explanation : { code: 'plan' as const, minutes: plan.minutes, megabytes: plan.megabytes, messages: plan.messages };
  return [
    {
      at: Math.max(startOfMonth(month), from),
      kind: 'plan-fee',
      line: {
        key: 'plan',
        type: 'plan',
        name: plan.name,
        amount: fee.amount,
        explanation,
        since: dayOf(from),
        orderedBy: subscription.orderedBy,
        provider: null,
        ending: { code: 'with-plan' },
      },
    },
  ];
}

function serviceCharge(service: Service, subscription: Subscription, month: BillMonth): Charge {
  const from = millisOf(subscription.from);
  const { keyword } = service;
  return {
    at: Math.max(startOfMonth(month), from),
    kind: 'monthly-fee',
    line: {
      key: service.id,
      type: service.type,
      name: service.name,
      ...feeOf(service.monthlyFee, from, month, service.firstMonth === 'by-day'),
      since: dayOf(from),
      orderedBy: subscription.orderedBy,
      provider: service.provider,
      ending: { code: 'keyword', keyword, until: subscription.until },
    },
  };
}

/** Each service once a month, however often it was left and taken again. */
function serviceCharges(customer: Customer, month: BillMonth): Charge[] {
  const charged = new Map<string, Charge>();
  for (const subscription of customer.subscriptions) {
    const service = runsIn(subscription, month) ? offerOf(subscription.offer, 'monthly') : null;
    if (service && !charged.has(service.id)) charged.set(service.id, serviceCharge(service, subscription, month));
  }
  return [...charged.values()];
}

function discountCharges(customer: Customer, month: BillMonth, plan: Charge | undefined): Charge[] {
  if (!plan) return [];
  return customer.discounts.flatMap((held): Charge[] => {
    const offer = offerOf(held.offer, 'discount');
    const runs = held.from <= lastDayOf(month) && (held.until === null || held.until >= dayOf(startOfMonth(month)));
    if (!offer || !runs) return [];
    const base = plan.line.amount;
    const amount = fen(-Math.floor((base * offer.percent + 50) / 100));
    const ending = held.until === null ? { code: 'with-plan' as const } : { code: 'by-itself' as const, on: held.until };
    return [
      {
        at: plan.at,
        kind: 'reduction',
        line: {
          key: offer.id,
          type: 'reductions',
          name: offer.name,
          amount,
          explanation: { code: 'discount', percent: offer.percent, base, until: held.until },
          since: held.from,
          orderedBy: null,
          provider: null,
          ending,
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
      return [
        {
          at,
          kind: amount < 0 ? 'reduction' : 'one-off',
          line: {
            key: earlier ? `${offer.id}-${earlier + 1}` : offer.id,
            type: amount < 0 ? 'reductions' : 'other',
            name: offer.name,
            amount,
            explanation: { code: 'one-off', on: dayOf(at) },
            since: null,
            orderedBy: null,
            provider: null,
            ending: { code: 'once' },
          },
        },
      ];
    });
}

function purchaseCharges(purchases: readonly Purchase[]): Charge[] {
  return purchases.flatMap(({ offer: id, at }): Charge[] => {
    const offer = offerOf(id, 'on-demand');
    if (!offer) return [];
    const day = dayOf(millisOf(at));
    return [
      {
        at: millisOf(at),
        kind: 'on-demand',
        line: {
          key: offer.id,
          type: 'third-party',
          name: offer.name,
          amount: offer.price,
          explanation: { code: 'on-demand', count: 1, unitPrice: offer.price, days: [day] },
          since: null,
          orderedBy: null,
          provider: offer.provider,
          ending: { code: 'once' },
        },
      },
    ];
  });
}

/** Every fee of the month to its end, oldest first. */
export function chargesOf(customer: Customer, month: BillMonth, purchases: readonly Purchase[]): Charge[] {
  const plan = planCharge(customer, month);
  return [...plan, ...serviceCharges(customer, month), ...purchaseCharges(purchases), ...oneOffCharges(customer, month), ...discountCharges(customer, month, plan[0])].sort(
    (one, other) => one.at - other.at,
  );
}
