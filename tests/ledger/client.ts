import type { Refund, RefundList, RefundSubject } from '#contract/care/refunds.ts';
import type { Complaint, ComplaintList, ConcernView } from '#contract/care/complaints.ts';
import type { HandOff, HandOffState } from '#contract/terminal/hand-offs.ts';
import type { HallList } from '#contract/care/halls.ts';
import type { LostPhone, LostPhoneReported } from '#contract/lost-phone.ts';
import type { SpamReport } from '#contract/care/spam-reports.ts';
import type { ActivityList } from '#contract/activity.ts';
import type { Commitments } from '#contract/care/commitments.ts';
import type { MessageList } from '#contract/account/messages.ts';
import type { Reminders } from '#contract/account/reminders.ts';
import type { Balance } from '#contract/balance.ts';
import type { Bill, BillList, Unbilled } from '#contract/bills.ts';
import type { Home } from '#contract/home.ts';
import type { Line } from '#contract/line.ts';
import type { Persona } from '#mocks/control/contract.ts';
import { sendSms, type MissingSms, type Sms, type SmsRuleCount } from '#mocks/control/contracts/sms.ts';
import type { OperatorState } from '#mocks/control/contracts/state.ts';
import type { ClockEventView, UpcomingEvent } from '#mocks/control/contracts/upcoming.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import type { Order, OrderList } from '#contract/orders.ts';
import type { PasswordChanged } from '#contract/password.ts';
import type { ChargeView } from '#mocks/cashier/contract.ts';
import type { Payment, PaymentList } from '#contract/account/payments.ts';
import type { Points } from '#contract/points.ts';
import type { Problem } from '#contract/core/problems.ts';
import type { Catalogue, Service } from '#contract/services.ts';
import type { SessionList } from '#contract/sessions.ts';
import type { CodeSent, Grant, Session } from '#contract/session.ts';
import type { TopUp } from '#contract/account/top-ups.ts';
import type { Statement, StatementList } from '#contract/statements.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import { exchanged, jobRuns, textedBy } from '#mocks/hosts/exercised.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import { takeJobs } from '#mocks/world/jobs-run.ts';
import { noteHeard } from '#tests/support/exercised.ts';

/** What answers under each path. */
interface Bodies {
  '/api/home': Home;
  '/api/bills': BillList;
  [bill: `/api/bills/${string}`]: Bill;
  '/api/unbilled': Unbilled;
  '/api/commitments': Commitments;
  '/api/balance': Balance;
  '/api/top-ups': TopUp;
  /** The list when read, the payment when written. */
  '/api/payments': PaymentList & Payment;
  [payment: `/api/payments/${string}`]: Payment;
  '/api/password': PasswordChanged;
  '/api/password/reset': PasswordChanged;
  '/api/points': Points;
  '/api/services': Catalogue;
  [service: `/api/services/${string}`]: Service;
  '/api/terms': OfferedTerms;
  /** The list when read, the order when written. */
  '/api/orders': OrderList & Order;
  [order: `/api/orders/${string}`]: Order;
  '/api/subscriptions': Subscriptions;
  '/api/paid-service-lock': Subscriptions['lock'];
  '/api/line': Line;
  /** The list when read, the complaint when written. */
  '/api/complaints': ComplaintList & Complaint;
  [complaint: `/api/complaints/${string}`]: Complaint;
  '/api/complaint-concern': ConcernView;
  /** The list when read, the refund when written. */
  '/api/refunds': RefundList & Refund;
  [refund: `/api/refunds/${string}`]: Refund;
  '/api/refund-subject': RefundSubject;
  /** What would be signed when read, what came of it when written. */
  '/api/lost-phone': LostPhone & LostPhoneReported;
  '/api/halls': HallList;
  '/api/hand-offs': HandOff;
  [handOff: `/api/hand-offs/${string}`]: { state: HandOffState };
  '/api/activity': ActivityList;
  '/api/spam-reports': SpamReport;
  '/api/messages': MessageList;
  '/api/reminders': Reminders;
  '/api/reminders/threshold': Reminders;
  '/api/statements': StatementList;
  [statement: `/api/statements/${string}`]: Statement;
  '/api/session': Session;
  '/api/session/remembered-number': { maskedNumber: string | null };
  '/api/sessions': SessionList;
  '/api/step-up': Grant;
  [charge: `/__cashier/charges/${string}`]: ChargeView;
  '/__cashier/notices': { accepted: boolean };
  /** The list when read, the persona when written. */
  '/__operator/personas': { personas: Persona[] } & Persona;
  [inbox: `/__operator/inbox/${string}`]: { messages: Sms[]; missing: MissingSms[] };
  '/__operator/sms-carriage': { rules: SmsRuleCount[] };
  '/__operator/sms': { messages: Sms[] };
  '/__operator/state': OperatorState & { readonly hash: string };
  '/__operator/upcoming': { events: UpcomingEvent[]; isCut: boolean };
  '/__operator/clock-events': { events: ClockEventView[] };
  '/__operator/clock': OperatorState;
  '/__operator/billing-errors': OperatorState;
  '/__operator/fee-reminder': OperatorState;
  '/__operator/reset': OperatorState;
  '/__operator/persona': OperatorState;
}
/** What answers under a path, so that tests can look into it; a refusal's members are there as well. */
type BodyOf<P extends string> = Partial<Problem> & (P extends `${string}/codes` | `${string}-codes` ? CodeSent : P extends keyof Bodies ? Bodies[P] : unknown);
/** What came back; `body` is the JSON, null without one. */
export interface Reply<P extends string> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyOf<P>;
}
interface Extra {
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly key?: string;
}

/** A browser with its cookies, on an operator of its own unless one is given. */
export interface Client {
  readonly operator: MockOperator;
  session: string | null;
  /** The other cookie: what names the number it remembers. */
  remembered: string | null;
  /** The host's clock, in milliseconds; the operator's runs with it. */
  real: number;
  readonly send: <P extends string>(method: string, path: P, body?: unknown, extra?: Extra) => Reply<P>;
  readonly get: <P extends string>(path: P, query?: Record<string, string>) => Reply<P>;
  readonly post: <P extends string>(path: P, body: unknown, key?: string) => Reply<P>;
  /** Control: be this persona, from the next request on. */
  readonly enter: (persona: string) => Reply<'/__operator/persona'>;
  readonly moveClock: (to: string) => Reply<'/__operator/clock'>;
}

function replyOf<P extends string>(response: PlainResponse): Reply<P> {
  return { status: response.status, headers: response.headers, body: (response.body === '' ? null : JSON.parse(response.body)) as BodyOf<P> }; // tests say what they expect in it
}

const sent = (request: PlainRequest, response: PlainResponse) => {
  const texted = request.path === sendSms.path && request.method === sendSms.method ? textedBy(request, response) : null;
  return texted ? [texted.sms] : [];
};

/** @see Client */
export function createClient(operator: MockOperator = createMockOperator({ real: 0 })): Client {
  let keys = 0;
  const client: Client = {
    operator,
    session: null,
    remembered: null,
    real: 0,
    send<P extends string>(method: string, path: P, body?: unknown, extra: Extra = {}) {
      const own = method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': extra.key ?? `key-${++keys}` };
      const request = {
        method,
        path,
        query: extra.query ?? {},
        headers: { ...own, ...extra.headers },
        body: body === undefined ? '' : JSON.stringify(body),
        sessionId: client.session,
        ...(client.remembered === null ? {} : { remembered: client.remembered }),
      };
      const { world } = operator;
      const response = operator.handle(request, client.real);
      const caller = client.session === null ? undefined : operator.world.sessions.get(client.session);
      noteHeard([
        ...jobRuns([...takeJobs(world), ...takeJobs(operator.world)]),
        ...exchanged(matchEndpoint(method, path)?.endpoint.id ?? null, request, response, (caller && operator.world.customers.get(caller.msisdn)?.profile) ?? null),
        ...sent(request, response),
      ]);
      if (response.setSession !== undefined) client.session = response.setSession;
      if (response.setRemembered !== undefined) client.remembered = response.setRemembered;
      return replyOf<P>(response);
    },
    get: (path, query = {}) => client.send('GET', path, undefined, { query }),
    post: (path, body, key) => client.send('POST', path, body, key === undefined ? {} : { key }),
    enter: (persona) => client.post('/__operator/persona', { persona }),
    moveClock: (to) => client.post('/__operator/clock', { to }),
  };
  return client;
}

/** A client already signed in as the persona. */
export function clientOf(persona: string, operator?: MockOperator): Client {
  const client = createClient(operator);
  client.enter(persona);
  return client;
}

let cards = 0;
/** Tops up by recharge cards of 100 yuan, each of its own: enough for months in which nothing is to be barred. */
export function topUpByCards(client: Client, count: number): void {
  for (let i = 0; i < count; i++) client.post('/api/top-ups', { card: `${String(++cards).padStart(12, '7')}0100` });
}

/** The newest SMS of the persona. */
export function newestSms(client: Client, persona: string): string {
  return client.get(`/__operator/inbox/${persona}`).body.messages[0]?.text ?? '';
}

/** The code in the newest SMS of the persona. */
export function codeSentTo(client: Client, persona: string): string {
  return /验证码(\d{6})/.exec(newestSms(client, persona))?.[1] ?? 'none';
}
