import { PROBLEM_STATUS, type ProblemCode } from '#contract/core/problems.ts';
import { HOUR, instantOf, MINUTE, type Millis } from '#lib/calendar.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';
import { SLOW_MS, type Fault, type FaultRule } from './fault.ts';

/** What the wire does to one exchange: an answer, perhaps late or cut; a reset connection; silence. */
export type Delivery =
  | { readonly kind: 'answer'; readonly response: PlainResponse; readonly delayMs: number; readonly shape: 'whole' | 'trickle' | 'truncated'; readonly bytes?: Uint8Array }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

const whole = (response: PlainResponse): Delivery => ({ kind: 'answer', response, delayMs: 0, shape: 'whole' });

function problem(code: ProblemCode, more: Record<string, unknown> = {}, headers: Record<string, string> = {}): PlainResponse {
  const status = PROBLEM_STATUS[code];
  const body = { type: `about:blank#${code}`, title: code, status, code, requestId: 'FAVT-0001', ...more };
  return { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers }, body: JSON.stringify(body) };
}

function html(status: number, text: string, headers: Record<string, string> = {}): PlainResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: `<!doctype html><title>${text}</title><h1>${text}</h1>` };
}

/** Changes the first member of the answer that `change` applies to; an answer without one becomes an empty object, which no schema takes. */
function corruptBody(response: PlainResponse, change: (key: string, value: unknown) => unknown): PlainResponse {
  const body: unknown = response.body === '' ? {} : JSON.parse(response.body);
  let isCorrupted = false;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, member]) => {
      if (isCorrupted) return [[key, member]];
      const changed = change(key, member);
      if (changed === KEEP) return [[key, walk(member)]];
      isCorrupted = true;
      return changed === undefined ? [] : [[key, changed]];
    });
    return Object.fromEntries(entries);
  };
  const corrupted = walk(body);
  return { ...response, body: JSON.stringify(isCorrupted ? corrupted : {}) };
}
const KEEP = Symbol('keep');

/** GBK bytes of 系统繁忙, as an old gateway would send them while calling them JSON. */
const GBK = Uint8Array.of(0xcf, 0xb5, 0xcd, 0xb3, 0xb7, 0xb1, 0xc3, 0xa6);

/** The operator's clock, and the host's, which is the customers' own: a date in a header is read by theirs. */
interface Moment {
  readonly now: Millis;
  readonly real: Millis;
}

/** Faults that answer in the operator's place, without asking it. */
const INSTEAD: Partial<Record<Fault, (moment: Moment) => Delivery>> = {
  'problem-500': () => whole(problem('internal-error')),
  'html-502': () => whole(html(502, '502 Bad Gateway')),
  'retry-after-503': () => whole(problem('unavailable', {}, { 'retry-after': '1' })),
  'gateway-504': () => whole(problem('gateway-timeout')),
  'never-answers': () => ({ kind: 'silence' }),
  'reset-before': () => ({ kind: 'reset' }),
  'captive-portal': () => whole(html(200, 'Wi-Fi 认证')),
  redirect: () => whole(html(200, 'Wi-Fi 认证', { 'x-redirected': '1' })),
  'empty-204': () => whole({ status: 204, headers: {}, body: '' }),
  'gbk-bytes': () => ({ kind: 'answer', response: { status: 200, headers: { 'content-type': 'application/json' }, body: '' }, delayMs: 0, shape: 'whole', bytes: GBK }),
  'expired-401': () => whole(problem('session-expired')),
  'forbidden-403': () => whole(problem('step-up-required')),
  'gone-404': () => whole(problem('not-found')),
  'conflict-409': () => whole(problem('request-in-flight')),
  'unprocessable-422': () => whole(problem('key-reused')),
  'too-many-429-seconds': ({ now }) => whole(problem('too-many-requests', { until: instantOf(now + MINUTE) }, { 'retry-after': '60' })),
  'too-many-429-date': ({ now, real }) => whole(problem('too-many-requests', { until: instantOf(now + MINUTE) }, { 'retry-after': new Date(real + MINUTE).toUTCString() })),
  'locked-423': ({ now }) => whole(problem('password-locked', { until: instantOf(now + HOUR) })),
};

/** Faults that happen to the operator's own answer. `ask` applies the request each time it is called. */
const AFTERWARDS: Partial<Record<Fault, (ask: () => PlainResponse) => Delivery>> = {
  'applied-answer-lost': (ask) => {
    ask();
    return { kind: 'reset' };
  },
  'delivered-twice': (ask) => {
    ask();
    return whole(ask());
  },
  slow: (ask) => ({ kind: 'answer', response: ask(), delayMs: SLOW_MS, shape: 'whole' }),
  trickle: (ask) => ({ kind: 'answer', response: ask(), delayMs: 0, shape: 'trickle' }),
  truncated: (ask) => ({ kind: 'answer', response: ask(), delayMs: 0, shape: 'truncated' }),
  'malformed-json': (ask) => whole({ ...ask(), body: '{"asOf": ' }),
  'schema-missing': (ask) => whole(corruptBody(ask(), () => undefined)),
  'schema-null': (ask) => whole(corruptBody(ask(), (_, value) => (value === null ? KEEP : null))),
  'schema-wrong-type': (ask) => whole(corruptBody(ask(), (_, value) => (typeof value === 'number' ? 'many' : typeof value === 'string' ? 7 : KEEP))),
  'schema-negative': (ask) => whole(corruptBody(ask(), (key, value) => (typeof value === 'number' && /^(points|left|records|commands|minutes)$/.test(key) ? -1 : KEEP))),
  'schema-unknown-enum': (ask) => whole(corruptBody(ask(), (key) => (/^(state|kind|category|code|purpose|peers|method|type)$/.test(key) ? 'brand-new' : KEEP))),
  'other-customer': (ask) => {
    const response = ask();
    return whole({ ...response, headers: { ...response.headers, 'x-subject': 'someone-else' } });
  },
};

/** Whatever the wire makes of an answer, nobody stores it. */
function unstored(delivery: Delivery): Delivery {
  if (delivery.kind !== 'answer') return delivery;
  return { ...delivery, response: { ...delivery.response, headers: { ...delivery.response.headers, 'cache-control': 'no-store' } } };
}

function deliver(fault: Fault, ask: () => PlainResponse, moment: Moment): Delivery {
  const instead = INSTEAD[fault];
  if (instead) return instead(moment);
  const afterwards = AFTERWARDS[fault];
  if (!afterwards) throw new RangeError(`a fault nobody delivers: ${fault}`);
  return afterwards(ask);
}

/** Delivers one exchange under the fault of a rule, as late as the rule says. */
export function applyFault({ fault, delayMs }: Pick<FaultRule, 'fault' | 'delayMs'>, ask: () => PlainResponse, moment: Moment): Delivery {
  const delivery = unstored(deliver(fault, ask, moment));
  return delivery.kind === 'answer' && delayMs !== undefined ? { ...delivery, delayMs } : delivery;
}

/** An answer nothing has happened to. */
export const intact = whole;
