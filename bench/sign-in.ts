import { newKey } from '#lib/ids.ts';
import type { RunningHost } from '#mocks/hosts/node/serve.ts';

/** Signs a persona in and gives the cookie a browser would keep. @throws Error when the operator refuses. */
export async function signedInCookie(hall: RunningHost, persona: string): Promise<{ name: string; value: string; url: string }> {
  const response = await fetch(`${hall.origin}/__operator/persona`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
    body: JSON.stringify({ persona }),
  });
  const value = /sid=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (value === undefined) throw new Error(`persona ${persona} could not sign in: ${response.status}`);
  return { name: 'sid', value, url: hall.origin };
}

/** Gives the session behind a cookie the second proof for statements. Returns the cookie of the session that takes its place. */
export async function withStatements(hall: RunningHost, cookie: { name: string; value: string; url: string }): Promise<{ name: string; value: string; url: string }> {
  const response = await fetch(`${hall.origin}/api/step-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), cookie: `sid=${cookie.value}` },
    body: JSON.stringify({ method: 'sms-code', purpose: 'statements', code: '888888' }),
  });
  const value = /sid=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (value === undefined) throw new Error(`no second proof: ${response.status} ${await response.text()}`);
  return { ...cookie, value };
}

/** Stops the operator's clock, so that a screen shows the same whenever it is looked at. */
export async function pausedClock({ origin }: RunningHost): Promise<void> {
  const { ok, status } = await fetch(`${origin}/__operator/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"running":false}' });
  if (!ok) throw new Error(`the clock goes on: ${status}`);
}
