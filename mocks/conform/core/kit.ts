import { pathOf, type Endpoint, type RequestOf, type ResponseOf } from '#contract/core/endpoint.ts';
import { PROBLEM_STATUS, type ProblemCode } from '#contract/core/problems.ts';
import { Client, type Asked } from './client.ts';
import { inShort, wrongWithAnswer, wrongWithCaching, wrongWithRefusal, wrongWithRequestId, type Wrong } from './judge.ts';
import type { Report } from './report.ts';

/** Who signs in: a customer for tests, with what is needed to sign in and to give a second proof. */
export interface TestCustomer {
  readonly number: string;
  readonly password: string;
  /** A code that is right for tests, whatever was sent. */
  readonly code: string;
}

/** What came of a request that should have been carried out: the contract's value, null where it was not; and the request itself. */
export interface Done<E extends Endpoint> {
  readonly value: ResponseOf<E> | null;
  readonly isDone: boolean;
  readonly asked: Asked;
}

interface Values {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

const READ = 'A read is answered with its status and every member, as JSON';
const WRITE = 'A write is answered with its status and every member, as JSON';
const STORED = 'Every answer says that it is stored nowhere (cache-control: no-store)';
const NUMBERED = 'Every answer gives the number of its request back (x-request-id)';
const SUBJECT = 'Answers to a customer name them by the same opaque x-subject';
const WAIT = 'Whoever asks too often is refused, and learns how long to wait (Retry-After)';
const ONCE = 'A write sent again with its key gets its first answer, and its key takes nothing else';

/** What some customers are never offered, by rule. */
const NOT_OFFERED: readonly ProblemCode[] = ['bill-not-offered', 'statement-needs-real-name', 'statement-not-in-region'];

/** Path of an endpoint with values for its parameters and query. */
export const addressOf = (endpoint: Endpoint, { params, query }: Values = {}) => pathOf(endpoint, params, query);

/** A second answer under the same key should be the first one. */
function wrongWithReplay(first: Asked, second: Asked): Wrong | null {
  const contract = 'the first answer again, with idempotent-replayed: true';
  if (first.answer.status !== second.answer.status) return { contract, came: inShort(second.answer) };
  if (JSON.stringify(first.answer.body) !== JSON.stringify(second.answer.body)) return { contract, came: 'another answer: it was carried out again' };
  return second.answer.headers.get('idempotent-replayed') === 'true' ? null : { contract, came: 'the first answer, without idempotent-replayed' };
}

/** One client held against the contract, with what it notes in the report. */
export class Kit {
  readonly client: Client;
  readonly report: Report;
  readonly customer: TestCustomer;
  private subject: string | null = null;

  constructor(client: Client, report: Report, customer: TestCustomer) {
    this.client = client;
    this.report = report;
    this.customer = customer;
  }

  /** Another device of the same customer. */
  elsewhere(): Kit {
    return new Kit(new Client(this.client.base), this.report, this.customer);
  }

  /** A read that should be answered. */
  async read<E extends Endpoint>(endpoint: E, values: RequestOf<E>): Promise<Done<E>> {
    const asked = await this.client.ask('GET', addressOf(endpoint, values as Values)); // RequestOf only narrows Values
    if (NOT_OFFERED.some((code) => endpoint.problems.includes(code) && wrongWithRefusal([code], asked) === null)) {
      this.report.leave(endpoint.summary, `this customer is refused with ${inShort(asked.answer)}, as some may be: try another one`);
      return { value: null, isDone: false, asked };
    }
    return this.done(READ, endpoint, asked);
  }

  /** A write that should be carried out, then sent again with its key, and with `other` as its body under the same key. */
  async write<E extends Endpoint>(endpoint: E, values: RequestOf<E>, other?: unknown): Promise<Done<E>> {
    const { params, body } = values as Values; // RequestOf only narrows Values
    const asked = await this.client.ask(endpoint.method, addressOf(endpoint, params ? { params } : {}), body === undefined ? {} : { body });
    if (asked.answer.status === PROBLEM_STATUS['too-many-requests']) {
      this.leaveWaiting(endpoint, asked);
      return { value: null, isDone: false, asked };
    }
    const done = this.done(WRITE, endpoint, asked);
    if (done.isDone) await this.sendAgain(asked, other);
    return done;
  }

  private async sendAgain(asked: Asked, other: unknown): Promise<void> {
    const second = await this.client.again(asked);
    const wrong = wrongWithReplay(asked, second);
    if (wrong !== null || other === undefined) {
      this.report.note(ONCE, second, wrong);
      return;
    }
    const third = await this.client.again(asked, other);
    this.report.note(ONCE, third, wrongWithRefusal(['key-reused'], third));
  }

  /** A request that should be refused with one of these codes. `check`: the sentence it stands under. */
  async refused(check: string, endpoint: Endpoint, codes: readonly ProblemCode[], values: Values = {}, extra: Parameters<Client['ask']>[2] = {}): Promise<Asked> {
    const body = values.body === undefined ? {} : { body: values.body };
    const asked = await this.client.ask(endpoint.method, addressOf(endpoint, values), { ...body, ...extra });
    this.expectRefusal(check, asked, codes);
    return asked;
  }

  /** The same for a request that has been sent. */
  expectRefusal(check: string, asked: Asked, codes: readonly ProblemCode[]): void {
    if (this.report.note(check, asked, wrongWithRefusal(codes, asked))) this.noteHeaders(asked);
  }

  /** A code was sent a moment ago, by somebody or by a run of this: no difference, and nothing that could be checked either. */
  private leaveWaiting({ summary }: Endpoint, asked: Asked): void {
    const seconds = asked.answer.headers.get('retry-after');
    const wrong = wrongWithRefusal(['too-many-requests'], asked) ?? (seconds === null ? { contract: 'retry-after', came: 'none' } : null);
    this.report.note(WAIT, asked, wrong);
    this.report.leave(summary, `the backend asks to wait${seconds === null ? '' : ` ${seconds} s`}, then run this again`);
  }

  private noteHeaders(asked: Asked): void {
    this.report.note(STORED, asked, wrongWithCaching(asked));
    this.report.note(NUMBERED, asked, wrongWithRequestId(asked));
  }

  private done<E extends Endpoint>(check: string, endpoint: E, asked: Asked): Done<E> {
    const isAnswered = asked.answer.status === endpoint.status;
    const isDone = this.report.note(check, asked, wrongWithAnswer(endpoint, asked));
    if (isAnswered) {
      this.report.carriedOut.add(endpoint.id);
      this.noteHeaders(asked);
      if (endpoint.access === 'session' || endpoint.access === 'step-up:statements') this.report.note(SUBJECT, asked, this.wrongWithSubject(asked));
    }
    return { value: isDone && endpoint.response ? (asked.answer.body as ResponseOf<E>) : null, isDone, asked }; // judged by the endpoint's own schema
  }

  private wrongWithSubject({ answer }: Asked): Wrong | null {
    const given = answer.headers.get('x-subject');
    if (given === null) return { contract: 'x-subject', came: 'none' };
    this.subject ??= given;
    return given === this.subject ? null : { contract: 'the x-subject of the answers before', came: 'another one' };
  }
}
