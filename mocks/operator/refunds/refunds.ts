import { DECISION_HOURS, REFUND_TIMES, type Payout, type Refund, type RefundList, type RefundReason, type RefundSubject } from '#contract/care/refunds.ts';
import { HOUR, instantOf, MINUTE, monthOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { fen, type Fen } from '#lib/money.ts';
import { slipNumber } from '#mocks/operator/core/hash.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { overchargeOf, type StoredRefund } from '#mocks/operator/customer/refund.ts';
import { cardOf } from '#mocks/operator/recharge-cards/issued.ts';
import { note, refusalFor, type RateLimit } from '#mocks/operator/session/rate-limit.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';
import { lookInto } from './finding.ts';
import { deadlinesOf, judge } from './judge.ts';
import { tellDecision } from './tell.ts';

/** Refunds one customer may ask for: more than anybody needs, few enough to be looked into. */
const REFUND_LIMIT: RateLimit = { most: 20, within: 24 * HOUR };
/** Hours a person takes to decide; the last of them leave room before the promised end. */
const PERSON_TAKES = [4, DECISION_HOURS - 4] as const;

/** Ways of paying by how the line is paid for, the usual one first (S19 to S21). */
const PAYOUTS: Readonly<Record<Customer['profile']['ratingType'], readonly Payout[]>> = { prepaid: ['account', 'card'], postpaid: ['account', 'card', 'next-bill'] };
/** Regions that award the second part for the mistake in place of doubling the first; everywhere else it is doubled (S23). */
const AWARDED_IN: readonly Customer['profile']['standing']['region'][] = ['guangzhou'];

/** The two parts of what is paid back: what was too much, and the same again; nothing where it is not granted. */
export function partsOf(refund: StoredRefund): { overcharge: Fen; doubled: Fen } {
  const isPaid = refund.state === 'granted' || refund.state === 'paid';
  const overcharge = fen(isPaid ? overchargeOf(refund) : 0);
  return { overcharge, doubled: fen(overcharge * (REFUND_TIMES - 1)) };
}

/** The ways a granted refund can be paid; none for any other. */
export function payoutsOf(customer: Customer, { state }: StoredRefund): readonly Payout[] {
  return state === 'granted' ? PAYOUTS[customer.profile.ratingType] : [];
}

function summary(refund: StoredRefund): RefundList['refunds'][number] {
  const { id, number, month, key, name, charged, provider, reason, state, createdAt } = refund;
  const { overcharge, doubled } = partsOf(refund);
  return {
    id,
    number,
    month,
    key,
    name,
    charged,
    provider,
    reason,
    state,
    isExcluded: refund.exclusion !== null,
    createdAt: instantOf(createdAt),
    total: fen(overcharge + doubled),
  };
}

/** A refund as both sides read it. */
export function refundView(world: World, customer: Customer, refund: StoredRefund, at: Millis): Refund {
  const { finding, exclusion, state, createdAt, decidedAt, payout } = refund;
  return {
    ...summary(refund),
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    due: finding.due,
    found: finding.found,
    exclusion,
    outsideCause: finding.outsideCause,
    ...partsOf(refund),
    secondPart: AWARDED_IN.includes(customer.profile.standing.region) ? 'awarded' : 'doubled',
    deadlines: deadlinesOf(finding),
    decisionBy: state === 'with-person' ? instantOf(createdAt + DECISION_HOURS * HOUR) : null,
    decidedAt: decidedAt === null ? null : instantOf(decidedAt),
    payouts: [...payoutsOf(customer, refund)],
    payout: payout && {
      ...payout,
      at: instantOf(payout.at),
      card: payout.to === 'card' ? cardOf(world, refund) : null,
      month: payout.to === 'next-bill' ? monthOf(payout.at) : null,
    },
  };
}

/** The refund a charge was asked back with: the same charge is never paid back twice. One that was turned down may be asked for again. */
function askedBefore({ refunds }: Customer, month: string, key: string): StoredRefund | undefined {
  return refunds.find((refund) => refund.month === month && refund.key === key && refund.state !== 'refused');
}

/** What money would be asked back for. @throws Refusal `not-found`. */
export function refundSubject(world: World, { customer }: Caller, named: { readonly month: string; readonly key: string }, at: Millis): RefundSubject {
  const { charge, finding } = lookInto(world.rating, customer, named, at);
  return { asOf: instantOf(at), ...charge, deadlines: deadlinesOf(finding), refund: askedBefore(customer, charge.month, charge.key)?.id ?? null };
}

/** When a person decides: a pure function of the refund. */
function decisionDelay(id: string): Millis {
  const [least, most] = PERSON_TAKES;
  return seededRandom(`refund/${id}`).int(least * 60, most * 60) * MINUTE;
}

/** Asks for a charge back, and decides at once what the records decide. @throws Refusal `not-found`, `refund-asked-before`, `too-many-requests`. */
export function createRefund(
  world: World,
  { customer }: Caller,
  { reason, ...named }: { readonly month: string; readonly key: string; readonly reason: RefundReason },
  at: Millis,
): Refund {
  const who = `refund/${customer.profile.msisdn}`;
  const tooMany = refusalFor(world.failures, who, REFUND_LIMIT, at);
  if (tooMany) throw tooMany;
  const { charge, finding } = lookInto(world.rating, customer, named, at);
  if (askedBefore(customer, charge.month, charge.key)) throw new Refusal('refund-asked-before');
  note(world.failures, who, REFUND_LIMIT, at);
  const id = secretDigest(world, `refund/${world.written}/${customer.profile.msisdn}`);
  const { state, exclusion } = judge(finding, charge.charged, at);
  const isWithPerson = state === 'with-person';
  const refund: StoredRefund = {
    id,
    number: slipNumber(at, `refund/${id}`),
    ...charge,
    reason,
    createdAt: at,
    finding,
    exclusion,
    state,
    decidesAt: isWithPerson ? at + decisionDelay(id) : null,
    decidedAt: isWithPerson ? null : at,
    payout: null,
  };
  customer.refunds.push(refund);
  if (state === 'corrected') customer.corrections.push({ month: charge.month, key: charge.key });
  tellDecision(customer, refund, at);
  return refundView(world, customer, refund, at);
}

/** @throws Refusal `not-found`, for somebody else's as well. */
export function refundOf({ refunds }: Customer, id: string): StoredRefund {
  const refund = refunds.find((one) => one.id === id);
  if (!refund) throw new Refusal('not-found');
  return refund;
}

/** All of the customer's, newest first. */
export function listRefunds({ customer }: Caller, at: Millis): RefundList {
  return { asOf: instantOf(at), maskedNumber: maskMsisdn(customer.profile.msisdn), refunds: customer.refunds.map(summary).reverse() };
}

/** @throws Refusal `not-found`. */
export function getRefund(world: World, { customer }: Caller, id: string, at: Millis): Refund {
  return refundView(world, customer, refundOf(customer, id), at);
}
