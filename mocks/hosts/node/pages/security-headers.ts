import type { MiddlewareHandler } from 'hono';

/** By header a page says in whose frame it stands; all else it allows itself is in the page, as its build worked it out: said twice, a page would not fit the first window of a connection. */
export const PAGE_POLICY = "frame-ancestors 'none'";
/** The service worker asks for the app's files. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";
/** What any other answer allows itself: nothing. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** What an answer carries that is nobody's page and stored nowhere. */
export const HEADERS_OF_NO_PAGE: Readonly<Record<string, string>> = { ...ALWAYS, 'content-security-policy': NO_PAGE, 'cache-control': 'no-store' };

const isOperator = (path: string) => /^\/(api|__operator)\//.test(path);

/** Headers of every answer of the host, whatever it is: file, refusal, fault of the wire (D19). What an operator says is personal and stored nowhere, and neither is what does not say how long it lasts. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', NO_PAGE);
  if (isOperator(context.req.path) || !headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
