import { LINE_ACTIONS } from '#contract/orders.ts';
import { SUSPENSION_FEE, SUSPENSION_MONTHS, type Line, type Suspension } from '#contract/line.ts';
import { dayOf, instantOf, millisOf, monthsLater, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { fen } from '#lib/money.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { barringView } from '#mocks/operator/barring/barring.ts';
import { lineReason } from '#mocks/operator/orders/orderable.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { nextSuspensionFor, SUSPENSION_ENDS_BY, suspensionAt, type StoredSuspension } from '#mocks/operator/customer/suspension.ts';

function suspensionView({ kind, from, endsAt, order, backAt }: StoredSuspension): Suspension {
  const feeFrom = kind === 'own-request' ? monthsLater(from, 1) : null;
  return {
    kind,
    since: instantOf(from),
    freeUntil: feeFrom === null ? null : dayOf(feeFrom - 1),
    feeFrom: feeFrom === null ? null : dayOf(feeFrom),
    monthlyFee: feeFrom === null ? null : fen(SUSPENSION_FEE),
    lastDay: endsAt === null ? null : dayOf(endsAt - 1),
    order,
    endsBy: SUSPENSION_ENDS_BY[kind],
    backBy: backAt === null ? null : instantOf(backAt),
  };
}

/** State of the line, why, and how a suspension ends. */
export function getLine(rating: Rating, customer: Customer, at: Millis): Line {
  const suspension = suspensionAt(customer, at);
  const barring = barringView(rating, customer, at);
  const {
    bills: [oldest],
    owed,
  } = owedBills(customer);
  const lastEnd = [...customer.suspensions, ...customer.barrings]
    .map(({ until }) => until ?? 0)
    .reduce((latest, until) => Math.max(latest, until), millisOf(customer.profile.joined));
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    suspension: suspension ? suspensionView(suspension) : null,
    barring,
    inServiceSince: suspension || barring ? null : dayOf(lastEnd),
    owed,
    suspendsAt: oldest && !suspension ? instantOf(nextSuspensionFor(customer, oldest.month, at)) : null,
    actions: LINE_ACTIONS.filter((action) => lineReason(customer, action, at) === null),
    offer: { monthlyFee: fen(SUSPENSION_FEE), months: SUSPENSION_MONTHS },
  };
}
