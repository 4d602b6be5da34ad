/** Answers a request of the API's. */
export type Backend = (request: Request) => Promise<Response>;

/** Hears of every exchange that has passed: both bodies as text. */
export type Listener = (request: Request, asked: string, response: Response, answer: string) => void;

/** What is between this host and the backend alone, or would tell it that the page is another site's. */
const NOT_PASSED_ON = ['host', 'connection', 'content-length', 'accept-encoding', 'origin', 'referer'];
const NOT_PASSED_BACK = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding', 'set-cookie'];
/** What TLS demands of a cookie, and plain http does not have. */
const PREFIX = '__Host-';

/** A cookie as this host may set it: over plain http none is `Secure`, and none is another domain's. */
const cookieHere = (line: string) => line.replace(/^__(Host|Secure)-/, '').replace(/;\s*(secure|domain=[^;]*)(?=;|$)/gi, '');

function headersThere({ headers }: Request, isPrefixed: ReadonlySet<string>): Headers {
  const there = new Headers(headers);
  for (const name of headers.keys()) if (NOT_PASSED_ON.includes(name) || name.startsWith('sec-fetch-')) there.delete(name);
  const cookie = headers.get('cookie');
  if (cookie !== null)
    there.set(
      'cookie',
      cookie.replace(/(^|;\s*)([^=;]+)=/g, (_, before: string, name: string) => `${before}${isPrefixed.has(name) ? PREFIX + name : name}=`),
    );
  return there;
}

function answerHere(response: Response, text: string): Response {
  const headers = new Headers(response.headers);
  for (const name of NOT_PASSED_BACK) headers.delete(name);
  for (const line of response.headers.getSetCookie()) headers.append('set-cookie', cookieHere(line));
  return new Response(response.status === 204 || response.status === 304 ? null : text, { status: response.status, headers });
}

/** Passes requests on to the backend at `base`, and its answers back, as if it were this host's own; redirects are passed back too (O13). */
export function passThrough(base: string, heard: Listener = () => undefined): Backend {
  const isPrefixed = new Set<string>();
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const asked = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text();
    const response = await fetch(base.replace(/\/+$/, '') + pathname + search, {
      method: request.method,
      headers: headersThere(request, isPrefixed),
      body: asked === '' ? null : asked,
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) if (line.startsWith(PREFIX)) isPrefixed.add(line.slice(PREFIX.length, line.indexOf('=')));
    const text = await response.text();
    heard(request, asked, response, text);
    return answerHere(response, text);
  };
}
