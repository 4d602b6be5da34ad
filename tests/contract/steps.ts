/** One request as a test writes it down. */
export interface Step {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds of real time that pass before it. */
  readonly after?: number;
}

/** Exchanges with a fresh operator, one cookie from its beginning to its end. */
export interface ExchangeSequence {
  readonly about: string;
  readonly steps: readonly Step[];
}

let keys = 0;
type Extra = Pick<Step, 'headers' | 'after'> & { readonly key?: string | null };

/** A read. */
export const get = (path: string, extra: Omit<Extra, 'key'> = {}): Step => ({ method: 'GET', path, ...extra });

/** A write with a key of its own unless one is given; null sends none. */
export function write(method: string, path: string, body: unknown, { key = `key-${++keys}`, headers, after }: Extra = {}): Step {
  const own = { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method, path, body: text, headers: { ...own, ...headers }, ...(after === undefined ? {} : { after }) };
}

/** A write by POST. */
export const post = (path: string, body: unknown, extra?: Extra) => write('POST', path, body, extra);
/** Control: be this persona. */
export const enter = (persona: string) => post('/__operator/persona', { persona });
/** Control: move, stop or run the clock. */
export const clock = (body: unknown) => post('/__operator/clock', body);
/** Sign-in by service password. */
export const withPassword = (msisdn: string, servicePassword: string, extra?: Extra) => post('/api/session', { method: 'service-password', msisdn, servicePassword }, extra);
/** Sign-in by SMS code. */
export const withCode = (msisdn: string, code: string) => post('/api/session', { method: 'sms-code', msisdn, code });
/** The second proof for statements. */
export const proof = (code: string) => post('/api/step-up', { method: 'sms-code', purpose: 'statements', code });
