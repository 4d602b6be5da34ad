import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { MINUTE } from '#lib/calendar.ts';
import { setClock } from '#mocks/control/contract.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';

const JSON_BODY = { 'content-type': 'application/json' };

/** A read of a session. */
export function readOf(path: string, sessionId: string | null): PlainRequest {
  return { method: 'GET', path, query: {}, headers: {}, body: '', sessionId };
}

/** The sign-in of persona 30, the `number`-th of its kind. */
export function signIn(number: number): PlainRequest {
  const body = JSON.stringify({ method: 'service-password', msisdn: '13900000030', servicePassword: '246810' });
  return { method: 'POST', path: '/api/session', query: {}, headers: { ...JSON_BODY, 'idempotency-key': `sign-in-${number}` }, body, sessionId: null };
}

/** So many sign-ins as a journal has them, one a minute of the operator's time. */
export function signIns(count: number): Command[] {
  return Array.from({ length: count }, (_, i) => ({ at: OPENS_AT + (i + 1) * MINUTE, request: signIn(i) }));
}

/** A jump of the clock. */
export function jumpOf(seconds: number): PlainRequest {
  return { method: setClock.method, path: setClock.path, query: {}, headers: JSON_BODY, body: JSON.stringify({ advanceSeconds: seconds }), sessionId: null };
}
