import { newKey, newRequestId } from '#lib/ids.ts';

/** An answer must be there within this, in ms. */
const WITHIN_MS = 30_000;

/** An answer as it came. `body`: its JSON, undefined where it is none. Status 0: nothing came, and `text` says why. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** One request, and what came back. `cookies`: those it went with. */
export interface Asked {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: string | null;
  readonly cookies: ReadonlyMap<string, string>;
  readonly answer: Answer;
}

/** What a request may differ in. `key`: null sends none; left out, a new one goes with every write. */
interface Extra {
  readonly body?: unknown;
  readonly key?: string | null;
  readonly contentType?: string;
  readonly cookies?: ReadonlyMap<string, string>;
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined; // the caller says that it is no JSON
  }
}

/** What an error of fetch's says underneath: refused, unknown name, too late. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error; // fetch rejects with errors
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

/** A client over plain fetch, with cookies of its own, as a browser has them. */
export class Client {
  readonly base: string;
  cookies: ReadonlyMap<string, string> = new Map();

  constructor(base: string) {
    this.base = base.replace(/\/+$/, '');
  }

  /** Sends one request, once. Never throws: what did not come is an answer of status 0. */
  async ask(method: string, path: string, { body, key = newKey(), contentType = 'application/json', cookies = this.cookies }: Extra = {}): Promise<Asked> {
    const isWrite = method !== 'GET' && method !== 'HEAD';
    const headers: Record<string, string> = {
      accept: 'application/json',
      'x-request-id': newRequestId(),
      ...(isWrite ? { 'content-type': contentType } : {}),
      ...(isWrite && key !== null ? { 'idempotency-key': key } : {}),
    };
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.base + path, {
      method,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
      body: sent,
      redirect: 'manual',
      signal: AbortSignal.timeout(WITHIN_MS),
    })
      .then(async (response) => ({ status: response.status, headers: response.headers, text: await response.text() }))
      .catch((error: unknown) => ({ status: 0, headers: new Headers(), text: reasonOf(error) }));
    this.keepCookies(answer.headers);
    return { method, path, headers, sent, cookies, answer: { ...answer, body: jsonOf(answer.text) } };
  }

  /** The very same request once more, with another body where one is given. */
  again({ method, path, headers, sent, cookies }: Asked, body: unknown = sent ?? undefined): Promise<Asked> {
    return this.ask(method, path, { body, cookies, key: headers['idempotency-key'] ?? null });
  }

  private keepCookies(headers: Headers): void {
    const kept = new Map(this.cookies);
    for (const line of headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('=')).trim();
      const value = pair.slice(pair.indexOf('=') + 1).trim();
      if (value === '' || /;\s*max-age=0\b/i.test(line)) kept.delete(name);
      else kept.set(name, value);
    }
    this.cookies = kept;
  }
}
