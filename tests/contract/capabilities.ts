import { expect } from 'vitest';
import { CAPABILITIES, type Host } from '#mocks/scenarios/capabilities.ts';
import type { Fault } from '#mocks/scenarios/fault.ts';

/** One client of a host, as a page or a script is one. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** What came of a call under a fault, as its caller sees it. */
export interface Seen {
  /** `lost`: fetch gave up; `waiting`: nothing has come within a moment. */
  readonly outcome: 'answer' | 'lost' | 'waiting';
  readonly isRedirected: boolean;
  /** The code of a connection that was cut, where there was one. */
  readonly cut: string | null;
}

const json = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'capabilities' }, body: JSON.stringify(body) });
const codeOf = (error: unknown): string | null => {
  const { code, cause } = Object(error) as { readonly code?: unknown; readonly cause?: unknown }; // whatever was thrown
  return typeof code === 'string' ? code : cause === undefined ? null : codeOf(cause);
};

/** Asks for the catalogue under a fault. */
export async function seenUnder(ask: Ask, fault: Fault): Promise<Seen> {
  await ask('/__operator/faults', json({ rules: [{ endpoint: 'listServices', fault, when: { kind: 'always' } }] }));
  const giveUp = new AbortController();
  const waiting = new Promise<'waiting'>((resolve) => setTimeout(resolve, 300, 'waiting'));
  try {
    const answer = await Promise.race([ask('/api/services', { signal: giveUp.signal }), waiting]);
    if (answer === 'waiting') return { outcome: 'waiting', isRedirected: false, cut: null };
    return { outcome: 'answer', isRedirected: answer.redirected, cut: null };
  } catch (error) {
    return { outcome: 'lost', isRedirected: false, cut: codeOf(error) };
  } finally {
    giveUp.abort();
    await ask('/__operator/faults', json({ rules: [] }));
  }
}

/** What the table says of a host; a name it has not fails. */
export function saysOf(host: Host, id: string): string {
  return CAPABILITIES.find((capability) => capability.id === id)?.on[host] ?? `nothing of ${id}`;
}

/** What a fault has to look like on a host, by the table. */
export function expectAsSaid(host: Host, fault: Fault, { outcome, isRedirected, cut }: Seen): void {
  const waits: readonly Fault[] = ['never-answers', 'slow'];
  const loses: readonly Fault[] = ['reset-before', 'applied-answer-lost'];
  expect(outcome).toBe(waits.includes(fault) ? 'waiting' : loses.includes(fault) ? 'lost' : 'answer');
  if (loses.includes(fault)) expect(cut === null ? 'as-seen' : 'yes', 'a socket that is cut').toBe(saysOf(host, fault));
  else if (fault === 'redirect') expect(isRedirected ? 'yes' : 'as-seen', 'an answer marked as redirected').toBe(saysOf(host, fault));
  else expect(saysOf(host, fault)).toBe('yes');
}
