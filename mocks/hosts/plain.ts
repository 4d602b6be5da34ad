import { ENDPOINTS } from '#contract/endpoints.ts';
import { SessionSchema } from '#contract/session.ts';
import { enterPersona } from '#mocks/control/contract.ts';
import { enterScenario } from '#mocks/control/contracts/scenarios.ts';
import { REMEMBERED_DAYS } from '#contract/remembered-number.ts';
import { DAY, SECOND } from '#lib/calendar.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { Delivery } from '#mocks/scenarios/faults.ts';
import { deviceCodeOf } from './device.ts';

/** The two cookies: the session, and what names the number a device remembers. */
type Cookie = 'sid' | 'remembered';
/** What a client's cookies say. */
type Cookies = Pick<PlainRequest, 'sessionId' | 'remembered'>;

/** Name of a cookie: over TLS one that no other host of the domain and no plain http can set (D16). */
const cookieName = (cookie: Cookie, isSecure: boolean) => (isSecure ? `__Host-${cookie}` : cookie);

/** The value a Cookie header gives to a name. */
export function cookieIn(cookieHeader: string, wanted: string): string | undefined {
  return cookieHeader
    .split(';')
    .map((cookie) => cookie.trim().split('='))
    .find(([name]) => name === wanted)?.[1];
}

/** What a Cookie header says, null for each that is not there. Over TLS the plain names are not taken. */
export function cookiesIn(cookieHeader: string | null, isSecure: boolean): Cookies {
  const valueOf = (cookie: Cookie) => cookieIn(cookieHeader ?? '', cookieName(cookie, isSecure)) ?? null;
  return { sessionId: valueOf('sid'), remembered: valueOf('remembered') };
}

/** Headers the operator reads; the others are nobody's business and would only fill the journal. */
const READ_HEADERS = ['content-type', 'idempotency-key', 'x-request-id'];
/** Every way to sign in, which is what answers a write with a session: there, and nowhere else, the operator hears what with. */
const STARTS_SESSION = ENDPOINTS.filter((endpoint) => endpoint.method === 'POST' && endpoint.response === SessionSchema);
const SIGN_INS: readonly string[] = [...STARTS_SESSION, enterPersona, enterScenario].map(({ method, path }) => `${method} ${path}`);

/** What the operator reads of a request's headers. `userAgent` where the request itself names none: a page's own fetch. */
function readHeaders({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>, userAgent = ''): Record<string, string> {
  const read = Object.fromEntries(READ_HEADERS.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])));
  if (SIGN_INS.includes(`${method} ${new URL(url).pathname}`)) read['x-device'] = deviceCodeOf(headers.get('user-agent') ?? userAgent);
  return read;
}

/** A fetch request in the operator's plain form; `body` where the host has read it already, `userAgent` as in readHeaders. */
export async function plainRequest(
  request: Request,
  { sessionId, remembered }: Cookies,
  { body, userAgent }: { readonly body?: string; readonly userAgent?: string } = {},
): Promise<PlainRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: readHeaders(request, userAgent),
    body: request.method === 'GET' ? '' : (body ?? (await request.text())),
    sessionId,
    ...(remembered ? { remembered } : {}),
  };
}

const encoder = new TextEncoder();

/** A body that comes in pieces, one every 50 ms: a bad network that does deliver in the end. */
function trickle(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.length / 20));
  let from = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      controller.enqueue(bytes.slice(from, from + size));
      from += size;
      if (from >= bytes.length) controller.close();
    },
  });
}

/** The body as the wire makes it. A truncated one ends in the middle, which is how a broken connection looks to fetch's reader. */
function bodyOf(delivery: Extract<Delivery, { kind: 'answer' }>): BodyInit | null {
  if (delivery.response.status === 204) return null;
  // As text where nothing has happened to it: a server writes that as it is.
  if (delivery.shape === 'whole' && !delivery.bytes) return delivery.response.body;
  const bytes = delivery.bytes ?? encoder.encode(delivery.response.body);
  if (delivery.shape === 'truncated') return bytes.slice(0, Math.floor(bytes.length / 2)) as BufferSource as BodyInit; // plain ArrayBuffer underneath
  if (delivery.shape === 'trickle') return trickle(bytes);
  return bytes as BufferSource as BodyInit; // plain ArrayBuffer underneath
}

/** An answer as a fetch response, without its cookie: each host keeps sessions in its own way. */
export function responseOf(delivery: Extract<Delivery, { kind: 'answer' }>, more: Record<string, string> = {}): Response {
  return new Response(bodyOf(delivery), { status: delivery.response.status, headers: { 'cache-control': 'no-store', ...delivery.response.headers, ...more } });
}

/** The Set-Cookie values an answer asks for: none for a cookie it leaves alone. The session goes with the browser, the number stays. */
export function cookiesFor({ setSession, setRemembered }: PlainResponse, isSecure: boolean): string[] {
  const attributes = `Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  const cookie = (name: Cookie, value: string | null | undefined, life = '') =>
    value === undefined ? [] : [`${cookieName(name, isSecure)}=${value ?? ''}; ${value === null ? 'Max-Age=0; ' : life}${attributes}`];
  return [...cookie('sid', setSession), ...cookie('remembered', setRemembered, `Max-Age=${(REMEMBERED_DAYS * DAY) / SECOND}; `)];
}
