import { describe, expect, test } from 'vitest';
import { RefundReasonSchema, type Refund, type RefundReason } from '#contract/care/refunds.ts';
import { dayOf, monthOf, millisOf, type BillMonth } from '#lib/calendar.ts';
import { fen, sumFen } from '#lib/money.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { monthsOnHold } from '#mocks/operator/customer/refund.ts';
import { createRefund } from '#mocks/operator/refunds/refunds.ts';
import { payRefund } from '#mocks/operator/refunds/pay-refund.ts';
import type { BillingError, PersonaFile } from '#mocks/personas/profile.ts';
import { since, moment } from '#mocks/personas/habits.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { customerOf, errorOf, KEYS, openBench, type Side } from './refund-bench.ts';
import { expectAddsUp } from './invariants.ts';

const REASONS = RefundReasonSchema.options;
const SIDES = ['own', 'provider'] as const satisfies readonly Side[];
const RATINGS = ['prepaid', 'postpaid'] as const;
const literal = (month: string) => month as BillMonth; // months written by hand

/** Every kind of mistake on each side, for each kind of line. */
const EVERY = REASONS.flatMap((reason) => SIDES.flatMap((side) => RATINGS.map((ratingType) => ({ reason, side, ratingType }))));
const CLOSED = literal('2026-09');
const LONG_AGO = literal('2024-09');
const THIS_MONTH = monthOf(OPENS_AT);

function asked(persona: PersonaFile, month: BillMonth, key: string, reason: RefundReason): Refund {
  const { world, caller, at } = openBench(persona);
  return createRefund(world, caller, { month, key, reason }, at);
}

describe.each(EVERY)('$reason, $side side, $ratingType', ({ reason, side, ratingType }) => {
  const key = KEYS[reason][side];
  const withError = (error: BillingError, profile = {}) => customerOf({ ratingType, billingErrors: [error], ...profile });

  test('is found by the operator’s own records, whatever the customer thinks it is, and granted in two equal parts', () => {
    const other = REASONS.find((one) => one !== reason) ?? reason;
    const refund = asked(withError(errorOf(CLOSED, reason, side)), CLOSED, key, other);
    expect(refund).toMatchObject({ state: 'granted', found: reason, exclusion: null, overcharge: refund.charged - refund.due, doubled: refund.overcharge });
    expect(refund.total).toBe(2 * refund.overcharge);
    expect(refund.overcharge).toBeGreaterThan(0);
    expect(refund.provider === null).toBe(side === 'own');
    expect(refund.payouts).toEqual(ratingType === 'prepaid' ? ['account', 'card'] : ['account', 'card', 'next-bill']);
  });

  test('not collected yet, it is corrected instead, and is not on the bill (S15)', () => {
    const { world, caller, at } = openBench(withError(errorOf(THIS_MONTH, reason, side), { pins: [], habits: { ...customerOf({}).profile.habits, minutes: [600, 620] } }));
    const late = millisOf('2026-11-30T20:00:00+08:00');
    const before = world.rating.soFar(caller.customer, late).items;
    expect(createRefund(world, caller, { month: THIS_MONTH, key, reason }, late)).toMatchObject({ state: 'corrected', exclusion: 'not-collected', total: 0, payouts: [] });
    const after = world.rating.soFar(caller.customer, late).items;
    const right = world.rating.soFar({ ...caller.customer, billingErrors: [] }, late).items;
    expect(after).toEqual(right);
    expect(after).not.toEqual(before);
    expect(at).toBeLessThan(late);
  });

  test('caused outside, it is not doubled, and says by whom (S16)', () => {
    expect(asked(withError(errorOf(CLOSED, reason, side, 'other-network')), CLOSED, key, reason)).toMatchObject({
      state: 'refused',
      exclusion: 'caused-outside',
      outsideCause: 'other-network',
      total: 0,
    });
  });

  test('over two years after the money was taken, it may be turned down, and a person decides (S17)', () => {
    const joined = moment('2024-06-01 09:00:00');
    const subscriptions = customerOf({}).profile.subscriptions.map((one) => (one.from === moment('2026-05-01 09:00:00') ? { ...one, from: joined } : one));
    const refund = asked(withError(errorOf(LONG_AGO, reason, side), { joined, subscriptions, opening: 10_000_000 }), LONG_AGO, key, reason);
    expect(refund).toMatchObject({ state: 'with-person', found: reason, exclusion: 'too-late', total: 0, payouts: [] });
    expect(refund.deadlines.afterCollection?.slice(0, 7)).toMatch(/2026-(09|10)/);
    expect(refund.decisionBy).toBe('2026-11-24T10:00:00+08:00');
  });

  test('without a mistake it is turned down for what it is: nothing is wrong', () => {
    const persona = reason === 'not-used' || key === 'game-club' ? null : customerOf({ ratingType });
    if (persona !== null) expect(asked(persona, CLOSED, key, reason)).toMatchObject({ state: 'refused', found: null, exclusion: null, total: 0 });
    else expect(() => asked(customerOf({ ratingType }), CLOSED, key, reason)).toThrow('not-found');
  });
});

test('what a corporate contract is about follows that contract, wrong or not (S18)', () => {
  const contract = { number: 'JT-1', signedOn: dayOf(OPENS_AT), terms: { 'zh-CN': '按合同', en: 'By contract' } };
  const corporateProducts = [{ offer: 'business-video', from: moment('2026-06-01 00:00:00'), contract }];
  const tooDear: BillingError = { month: CLOSED, key: 'business-video', kind: 'over-tariff', more: fen(500), outsideCause: null };
  for (const ratingType of RATINGS)
    for (const billingErrors of [[], [tooDear]])
      expect(asked(customerOf({ ratingType, billingErrors, corporateProducts }), CLOSED, 'business-video', 'over-tariff')).toMatchObject({
        state: 'refused',
        exclusion: 'corporate-contract',
        total: 0,
      });
});

/** Mistakes drawn for a seed: up to four, of any kind and side, each on an item of its own. */
function drawnErrors(seed: number): BillingError[] {
  const chance = seededRandom(`refunds/${seed}`);
  const errors = Array.from({ length: chance.int(1, 4) }, () => {
    const month = literal(`2026-0${chance.int(6, 9)}`);
    const kind = chance.pick(REASONS);
    const side = chance.pick(SIDES);
    return errorOf(kind === 'promotion-missing' && side === 'provider' ? CLOSED : month, kind, side);
  });
  return errors.filter((error, i) => errors.findIndex(({ month, key }) => month === error.month && key === error.key) === i);
}

test('over 1,000 seeds: asking everything back, and twice over, pays exactly twice what was charged too much, by whichever way, and the books add up', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const chance = seededRandom(`payouts/${seed}`);
    const ratingType = chance.pick(RATINGS);
    const subscriptions = [...customerOf({}).profile.subscriptions, since('health-tips', moment('2026-08-01 00:00:00'))];
    const profile = { ratingType, subscriptions, billingErrors: drawnErrors(seed) };
    const { world, caller, at } = openBench(customerOf(profile), seed);
    const right = openBench(customerOf({ ...profile, subscriptions: customerOf({}).profile.subscriptions, billingErrors: [] }), seed).caller.customer;
    const { customer } = caller;
    const billed = (one: typeof customer) => one.bills.reduce((all, { total }) => all + total, 0);
    const paid = { account: 0, card: 0, cash: 0, 'next-bill': 0 };
    for (const { month, items } of customer.bills)
      for (const { key } of items)
        for (let again = 0; again < 2; again++) {
          world.failures.clear();
          world.written += 1;
          try {
            const { id, payouts } = createRefund(world, caller, { month, key, reason: chance.pick(REASONS) }, at);
            if (payouts.length === 0) continue;
            const { payout } = payRefund(world, caller, id, { to: payouts[chance.int(0, payouts.length - 1)] ?? 'account', insistsOnCash: chance.int(1, 4) === 1 }, at);
            if (payout === null) throw new Error('paid without a payout');
            paid[payout.to] += payout.amount;
            paid.cash += payout.cash;
            expect(() => payRefund(world, caller, id, { to: 'account', insistsOnCash: false }, at)).toThrow('refund-not-payable');
          } catch (error) {
            expect(String(error)).toContain('refund-asked-before');
          }
        }
    const overcharged = billed(customer) - billed(right);
    expect({ seed, paid: paid.account + paid.card + paid.cash + paid['next-bill'] }).toEqual({ seed, paid: 2 * overcharged });
    expect(customer.postings.filter(({ kind }) => kind === 'refund').reduce((all, { amount }) => all + amount, 0)).toBe(paid.account);
    expect(sumFen(customer.oneOffs.map(({ amount }) => amount ?? fen(0))) + paid['next-bill']).toBe(0);
    expect(monthsOnHold(customer)).toEqual([]);
    if (seed % 20 === 0) expectAddsUp(world.rating, customer, at);
  }
});
