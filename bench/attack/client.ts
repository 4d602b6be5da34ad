import type { Problem } from '#contract/core/problems.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { wrongWithAnswer } from './answers.ts';
import type { Person } from './person.ts';
import type { Sequence } from './sequence.ts';

/** An answer as it came: the members of a refusal are there as well as those of what was asked for. */
export interface Answer<T> {
  readonly status: number;
  readonly text: string;
  readonly body: T & Partial<Problem>;
  /** It had to be asked for again, because the first answer was lost. */
  readonly isRetried: boolean;
}

/** A write that was acknowledged: sent again with its key it gives the same answer, as long as this sign-in lasts. */
interface Acknowledged {
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
  readonly signIn: number;
  readonly answer: Answer<unknown>;
}

interface Extra {
  readonly key?: string;
  readonly cookie?: string | null;
}

/** Longest wait for a host that comes back, in pauses of 20 ms. */
const ATTEMPTS = 400;
/** What anybody may ask for, whoever they were before; the cashier, which is another house; and control. */
const OPEN_TO_ANYBODY = /^\/api\/session(\/codes|\/puk)?$|^\/api\/password\/reset|^\/__(operator|cashier)\//;
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** One browser of a customer: a cookie, the keys of its writes, and chance of its own, so that nothing it draws hangs on the others. */
export class Client {
  readonly chance: Random;
  cookie: string | null = null;
  /** Which of its sign-ins this is; what was written in another one is out of reach. */
  signIn = 0;
  /** A second proof has been given in this sign-in, or may have been. */
  mayHaveGrant = false;
  readonly acknowledged: Acknowledged[] = [];
  readonly sequence: Sequence;
  readonly person: Person;
  readonly name: string;
  /** Whose address the proxy names; null without a proxy. */
  readonly address: string | null;
  private keys = 0;

  constructor(sequence: Sequence, person: Person, name: string, address: string | null = null) {
    this.sequence = sequence;
    this.person = person;
    this.name = name;
    this.address = address;
    this.chance = seededRandom(`attack/${sequence.seed}/${name}`);
  }

  breach(what: string): void {
    this.sequence.breach(`${this.name}: ${what}`);
  }

  newKey(): string {
    return `${this.name}-${++this.keys}`;
  }

  get<T>(path: string, cookie?: string | null): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, cookie === undefined ? {} : { cookie });
  }

  async post<T>(path: string, body: unknown, extra: Extra = {}): Promise<Answer<T>> {
    const key = extra.key ?? this.newKey();
    const { signIn } = this;
    const answer = await this.send<T>('POST', path, body, { ...extra, key });
    if (answer.status >= 300 || path.startsWith('/__operator/')) return answer;
    this.sequence.tally.writes += 1;
    // What anybody may ask for goes by whoever asked, which a sign-in changes.
    if (extra.cookie === undefined && signIn === this.signIn && !OPEN_TO_ANYBODY.test(path)) this.acknowledged.push({ path, body, key, signIn, answer });
    return answer;
  }

  /** Sends until there is an answer: whoever is cut off sends the very same again. */
  async send<T>(method: string, path: string, body: unknown, { key, cookie = this.cookie }: Extra = {}): Promise<Answer<T>> {
    const { sequence } = this;
    const headers = {
      'content-type': 'application/json',
      ...(method === 'GET' ? {} : { 'idempotency-key': key ?? this.newKey() }),
      ...(cookie === null ? {} : { cookie: `sid=${cookie}` }),
      ...(this.address === null ? {} : { 'x-forwarded-for': this.address }),
    };
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
      await sequence.weather();
      const origin = await sequence.host.origin();
      const sent = sequence.tick();
      const came = await fetch(origin + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
        .then(async (response) => ({ response, text: await response.text() }))
        .catch(() => null);
      sequence.tally.requests += 1;
      if (came === null) {
        await pause();
        continue;
      }
      return this.judged<T>({ method, path, cookie, sent, isRetried: attempts > 0, ...came });
    }
    throw new Error(`${method} ${path}: the host did not come back`);
  }

  private judged<T>(came: {
    readonly method: string;
    readonly path: string;
    readonly cookie: string | null;
    readonly sent: number;
    readonly isRetried: boolean;
    readonly response: Response;
    readonly text: string;
  }): Answer<T> {
    const { method, path, cookie, isRetried, response, text } = came;
    const { status, headers } = response;
    this.sequence.note(`${this.name} ${method} ${path} ${status}${isRetried ? ', asked again' : ''}`);
    const wrong = wrongWithAnswer({ path, status, type: headers.get('content-type') ?? '', text });
    if (wrong !== null) this.breach(`${method} ${path}: ${wrong}`);
    const subject = headers.get('x-subject');
    if (subject !== null && status < 400) this.sequence.recognise(this.person, subject);
    const isPublic = OPEN_TO_ANYBODY.test(path) && !(method === 'GET' && path === '/api/session');
    if (cookie !== null && this.person.isOver(cookie, came.sent) && status < 400 && headers.get('idempotent-replayed') === null && !isPublic)
      this.breach(`${method} ${path}: ${status} in a session that is over`);
    // Applied or not, nobody will ever say: who asks has been signed out in between.
    if (isRetried && method !== 'GET' && status === 401) this.person.unknown += 1;
    if (cookie === this.cookie) this.keepCookie(headers.get('set-cookie'));
    return { status, text, isRetried, body: (text === '' ? {} : JSON.parse(text)) as T & Partial<Problem> };
  }

  private keepCookie(set: string | null): void {
    if (set === null) return;
    const given = /sid=([^;]*)/.exec(set)?.[1] ?? '';
    if (given === this.cookie) return;
    if (this.cookie !== null) this.person.end(this.cookie, this.sequence.tick());
    this.cookie = given === '' ? null : given;
    if (this.cookie !== null) this.person.open(this.cookie, this.sequence.tick());
  }

  /** A sign-in begins from nothing: what this browser was before is signed out by whoever wants it to be. */
  begin(): void {
    this.signIn += 1;
    this.mayHaveGrant = false;
  }
}
