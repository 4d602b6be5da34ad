import { hostname, networkInterfaces } from 'node:os';
import type { ProblemCode } from '#contract/core/problems.ts';

/** Largest body that is read, in bytes; the longest write of the contract needs a twentieth of it. */
export const BODY_LIMIT = 16 * 1024;
/** A bundle is a journal: some thousand commands. Control alone takes one. */
export const BUNDLE_LIMIT = 16 * 1024 * 1024;

/** How long this machine's names are taken as known, in ms: asking the system costs more than the rest of a request. */
const NAMES_KNOWN_MS = 5000;
let known: { readonly at: number; readonly names: ReadonlySet<string> } | null = null;

/** Names and addresses this machine answers to; a page that has a name of its own pointed here (DNS rebinding) is not among them. */
function ownNames(): ReadonlySet<string> {
  if (known && performance.now() - known.at < NAMES_KNOWN_MS) return known.names;
  known = { at: performance.now(), names: namesNow() };
  return known.names;
}

function namesNow(): ReadonlySet<string> {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address.replace(/%.*$/, '')));
  const name = hostname().toLowerCase();
  return new Set(['localhost', '127.0.0.1', '::1', name, `${name}.local`, ...addresses]);
}

/** The name in an authority, `localhost` of `localhost:4173`, `::1` of `[::1]:4173`. */
function nameIn(authority: string): string {
  return (/^\[([^\]]*)\]/.exec(authority)?.[1] ?? authority.replace(/:\d*$/, '')).toLowerCase();
}

/**
 * Why a request is not for the operator whatever it asks: sent to a name that is not this machine's, or by a page of another site. A
 * browser says so in `sec-fetch-site`, an older one in `origin`; curl says neither and is let through. `names` are further ones, as a
 * proxy is reached by. Null for everything else.
 */
export function foreignRequest({ headers, url }: Request, names: readonly string[] = []): ProblemCode | null {
  const host = headers.get('host') ?? new URL(url).host;
  if (!ownNames().has(nameIn(host)) && !names.includes(nameIn(host))) return 'foreign-origin';
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return 'foreign-origin';
  const origin = headers.get('origin');
  return origin !== null && origin !== `http://${host}` && origin !== `https://${host}` ? 'foreign-origin' : null;
}

/** Whether the customer's end of the connection is TLS: this host's own, or that of the outermost of so many trusted proxies, which says so in `x-forwarded-proto`. */
export function cameOverTls({ headers, url }: Request, proxies: number): boolean {
  const said = (headers.get('x-forwarded-proto') ?? '').split(',').map((entry) => entry.trim());
  const outermost = proxies > 0 ? (said.at(-proxies) ?? said[0] ?? '') : '';
  return outermost === '' ? new URL(url).protocol === 'https:' : outermost === 'https';
}

/** The body, or null where it is longer than `limit` in bytes: what says so is not read, what does not is read no further. */
export async function boundedBody(request: Request, limit = BODY_LIMIT): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  // Asking for the body costs more than the rest of a read, which has none.
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  const parts = request.body as unknown as AsyncIterable<Uint8Array>; // Node's streams iterate; the DOM's types do not say so
  for await (const part of parts) {
    read += part.byteLength;
    if (read > limit) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
