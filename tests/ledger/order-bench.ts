import type { Order, OrderAction, Terms } from '#contract/orders.ts';
import { dayOf, millisOf } from '#lib/calendar.ts';
import { dispatch } from '#mocks/endpoints/dispatch.ts';
import type { Random } from '#mocks/operator/core/random.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { createRating, type Rating } from '#mocks/operator/rating/rating.ts';
import { startSession } from '#mocks/operator/session/sessions.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';
import { createWorld, OPENS_AT } from '#mocks/world/create-world.ts';
import { COMMON, moment, numberOf, since } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Somebody who joined yesterday with a plan and two services, so that a world of theirs opens at once. */
const NEWCOMER: PersonaFile = {
  id: '77',
  english: 'Newcomer',
  about: { 'zh-CN': '昨天入网', en: 'Joined yesterday' },
  rules: [],
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('77'),
    ...papersOf('77'),
    name: '新人',
    joined: moment('2026-11-21 09:00:00'),
    habits: { minutes: [0, 0], callsOut: [0, 0], callsIn: [0, 0], megabytes: [0, 0], sessions: [0, 0], messages: [0, 0], onDemand: [] },
    subscriptions: [since('enjoy-59', moment('2026-11-21 09:00:00'), 'hall'), since('ring-back', moment('2026-11-21 09:00:00'), 'hall')],
  },
};
const STRANGER: PersonaFile = { ...NEWCOMER, id: '78', profile: { ...NEWCOMER.profile, msisdn: numberOf('78'), ...papersOf('78') } };

/** An operator with two customers, and what they send. */
export interface OrderBench {
  readonly world: World;
  readonly rating: Rating;
  readonly customer: Customer;
  at: number;
  /** Signs the customer in again, as after a pause. */
  readonly signIn: () => void;
  /** Delivers a request once, at the moment it is. */
  readonly deliver: (request: PlainRequest) => PlainResponse;
  /** A write with a key of its own; of the stranger where asked for. */
  readonly write: (path: string, body: unknown, by?: 'customer' | 'stranger') => PlainRequest;
  readonly read: (path: string, query?: Record<string, string>) => PlainResponse;
  /** What has been charged so far this month. */
  readonly charged: () => number;
  /** The code the operator has sent for an order, as a customer reads it. */
  readonly codeFor: (order: string) => string;
}

/** Control signs in, on nothing in particular. */
const TESTER = { signedInBy: 'control', device: { platform: 'other', browser: 'other' } } as const;
let rating: Rating | null = null;

/** @see OrderBench */
export function openBench(seed: number): OrderBench {
  rating ??= createRating(1);
  const world = createWorld(seed, [NEWCOMER, STRANGER], rating);
  const customer = world.customers.get(NEWCOMER.profile.msisdn);
  if (!customer) throw new Error('nobody there');
  let session = startSession(world, { msisdn: NEWCOMER.profile.msisdn, ...TESTER }, null, OPENS_AT).id;
  world.written += 1;
  const stranger = startSession(world, { msisdn: STRANGER.profile.msisdn, ...TESTER }, null, OPENS_AT).id;
  let keys = 0;
  const own = world.rating;
  const bench: OrderBench = {
    world,
    rating: own,
    customer,
    at: OPENS_AT,
    signIn: () => {
      world.written += 1;
      session = startSession(world, { msisdn: NEWCOMER.profile.msisdn, ...TESTER }, null, bench.at).id;
    },
    deliver: (request) => dispatch(world, request, bench.at).response,
    write: (path, body, by = 'customer') => ({
      method: 'POST',
      path,
      query: {},
      headers: { 'content-type': 'application/json', 'idempotency-key': `key-${++keys}` },
      body: JSON.stringify(body),
      sessionId: by === 'customer' ? session : stranger,
    }),
    read: (path, query = {}) => dispatch(world, { method: 'GET', path, query, headers: {}, body: '', sessionId: session }, bench.at).response,
    charged: () => totalOf(own.soFar(customer, bench.at).items),
    codeFor: (order) => world.codes.get(customer.profile.msisdn)?.findLast(({ purpose }) => purpose === `order/${order}`)?.digits ?? '123450',
  };
  return bench;
}

/** What can be ordered in a race: each begins from the bench as it opens. */
export const WISHES: readonly { readonly action: OrderAction; readonly service: string | null }[] = [
  { action: 'subscribe', service: 'missed-call' },
  { action: 'subscribe', service: 'morning-paper' },
  { action: 'subscribe', service: 'weather' },
  { action: 'subscribe', service: 'fee-reminder' },
  { action: 'purchase', service: 'ringtone' },
  { action: 'cancel', service: 'ring-back' },
  { action: 'suspend', service: null },
  { action: 'report-lost', service: null },
];

/** The terms as a screen would have read them. */
export function termsOn(bench: OrderBench, action: OrderAction, service: string | null): Terms {
  const answer = bench.read('/api/terms', service === null ? { action } : { action, service });
  return (JSON.parse(answer.body) as { terms: Terms }).terms; // judged by the contract on its way out
}

/** An order in an answer; null for a refusal. */
export function orderIn(answer: PlainResponse): Order | null {
  return answer.status < 300 ? (JSON.parse(answer.body) as Order) : null; // judged by the contract on its way out
}

/** The right proof for an order, or with bad luck a wrong one. */
export function proofFor(bench: OrderBench, order: Pick<Order, 'id' | 'proof'>, isRight: boolean): unknown {
  if (order.proof === 'tap') return isRight ? { method: 'tap' } : { method: 'sms-code', code: '888888' };
  if (order.proof === 'service-password') return { method: 'service-password', servicePassword: isRight ? '246810' : '135792' };
  return { method: 'sms-code', code: isRight ? bench.codeFor(order.id) : '000000' };
}

/** What the first charge in the terms comes to, if it is taken on the day the order is settled. */
export function promisedNow({ terms, settledAt }: Order): number {
  return settledAt !== null && terms.firstCharge?.on === dayOf(millisOf(settledAt)) ? terms.firstCharge.amount : 0;
}

/** The same things in another order. */
export function shuffled<T>(chance: Random, items: readonly T[]): T[] {
  const rest = [...items];
  const mixed: T[] = [];
  while (rest.length > 0) mixed.push(...rest.splice(chance.int(0, rest.length - 1), 1));
  return mixed;
}
