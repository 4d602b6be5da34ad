import { HOUR, type Millis } from '#lib/calendar.ts';
import type { ENDPOINTS } from '#contract/endpoints.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import type { Refusal } from '#mocks/operator/core/refusal.ts';
import { note, recent, refusalFor, type Happened, type RateLimit } from '#mocks/operator/session/rate-limit.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';

/** How much one client address may do within an hour; 0 is no limit. */
export interface ClientLimits {
  /** Wrong proofs, whatever number they were for. */
  readonly failures: number;
  /** Codes sent, to whatever numbers. */
  readonly codes: number;
}

/** Enough for a store's terminals behind one address; a thousand numbers tried with one password are not. */
export const CLIENT_LIMITS: ClientLimits = { failures: 60, codes: 60 };

/** Writes that anybody may send who knows a number. */
type PublicWrite = Extract<(typeof ENDPOINTS)[number], { readonly access: 'public'; readonly method: 'POST' }>['id'];

/** What each of them counts as; one that is missing does not compile. */
const KIND_OF: Readonly<Record<PublicWrite, keyof ClientLimits>> = {
  signIn: 'failures',
  signInWithPuk: 'failures',
  reportLostPhone: 'failures',
  resetPassword: 'failures',
  openHandOff: 'failures',
  sendSignInCode: 'codes',
  sendResetCode: 'codes',
};

/** Statuses of a proof that was not the right one, or not judged: for numbers that exist and for others. */
const FAILED: readonly number[] = [401, 410, 422, 423];
/** Addresses remembered before those of an hour ago are swept out. */
const SWEEP_ABOVE = 10_000;

/** Counts what each client address does, apart from the world: an address is nobody's command, and stands in no journal. */
export interface ClientLimiter {
  /** The refusal of a client that has to wait, with the moment from which it may go on; null for every other. */
  readonly refusalFor: (address: string, request: PlainRequest, at: Millis) => Refusal | null;
  readonly note: (address: string, request: PlainRequest, response: PlainResponse, at: Millis) => void;
}

function isPublicWrite(id: string | undefined): id is PublicWrite {
  return id !== undefined && id in KIND_OF;
}

function kindOf({ method, path }: PlainRequest): keyof ClientLimits | null {
  if (method !== 'POST') return null;
  const id = matchEndpoint(method, path)?.endpoint.id;
  return isPublicWrite(id) ? KIND_OF[id] : null;
}

/** @see ClientLimiter */
export function createClientLimiter(limits: ClientLimits): ClientLimiter {
  const counted: Happened = new Map();
  const limitOf = (kind: keyof ClientLimits): RateLimit => ({ most: limits[kind], within: HOUR });
  return {
    refusalFor(address, request, at) {
      const kind = kindOf(request);
      return kind && limits[kind] > 0 ? refusalFor(counted, `${kind} ${address}`, limitOf(kind), at) : null;
    },
    note(address, request, { status }, at) {
      const kind = kindOf(request);
      if (!kind || limits[kind] === 0 || (kind === 'codes' ? status !== 202 : !FAILED.includes(status))) return;
      if (counted.size > SWEEP_ABOVE) for (const who of counted.keys()) if (recent(counted, who, limitOf(kind), at).length === 0) counted.delete(who);
      note(counted, `${kind} ${address}`, limitOf(kind), at);
    },
  };
}

/** An address as it is counted: of IPv6 the half that a household or a server is given, of IPv4 all of it. */
export function countedAs(address: string): string {
  const plain = address
    .replace(/^::ffff:/i, '')
    .replace(/%.*$/, '')
    .toLowerCase();
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = plain.includes('::') ? 8 - groups.length - (tail === '' ? 0 : tail.split(':').length) : 0;
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':');
}

/**
 * Whose address counts: that of the socket; behind `proxies` trusted ones, the entry of `x-forwarded-for` which the outermost of them has
 * written. What a client writes there itself stands further left and is not believed.
 */
export function clientAddress(socket: string | undefined, forwarded: string | null, proxies: number): string {
  const entries = (forwarded ?? '').split(',').map((entry) => entry.trim());
  const outermost = proxies > 0 ? entries.at(-proxies) : undefined;
  return outermost === undefined || outermost === '' ? (socket ?? '') : outermost;
}
