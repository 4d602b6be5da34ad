import type { ENDPOINTS } from '#contract/endpoints.ts';
import { FAULTS, type Fault } from '#contract/operator-control.ts';
import { CODE_PAUSE_SECONDS } from '#contract/session.ts';
import { newKey } from '#lib/ids.ts';
import type { OfferedTerms, Order, OrderAction } from '#contract/orders.ts';
import type { Customer } from '#mocks/operator/customer.ts';
import { press, pressIfThere, type } from '#tests/support/look.ts';
import type { Hall } from '#tests/support/render-hall.tsx';
import { beginning, still, type Texts } from '#tests/support/texts.ts';
import type { Outcome } from './what-each-fault-does.ts';

/** A cell that differs from what the fault does everywhere else, and why. */
export interface Exception {
  readonly outcome: Outcome;
  readonly because: string;
}

/** Where and how a customer comes to call an endpoint. */
export interface Place {
  readonly persona: string | null;
  readonly address: string;
  /** What has to be there before, and the address it leads to. */
  readonly prepare?: () => Promise<string>;
  /** What is done there; nothing where opening the screen asks by itself. */
  readonly act?: (texts: Texts) => void;
  /** Stands on the screen before `act`. */
  readonly ready?: (texts: Texts) => string;
  /** Holds a grant for statements already. */
  readonly isOpen?: true;
  /** What the screen says once it has succeeded. */
  readonly done: (texts: Texts) => string;
  /** Inputs that keep what was typed, and inputs that must be empty, after a refusal. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly cleared?: readonly string[];
  /** SMS the customer has received in the end, however often it was tried. */
  readonly messages?: number;
  /** What the screen says beside the problem while the outcome is unknown (W5). */
  readonly unknown?: (texts: Texts) => string;
  /** The screen asks by itself what came of it, so that a second try is made only where nothing did. */
  readonly findsOut?: true;
  /** How often what was wanted has happened: never more than once, once after success, and not after a refusal. */
  readonly happened?: (hall: Hall) => number;
  readonly except?: Partial<Record<Fault, Exception>>;
}

const NUMBER = '13900000030';
type Id = (typeof ENDPOINTS)[number]['id'];

function all(faults: readonly Fault[], exception: Exception): Partial<Record<Fault, Exception>> {
  return Object.fromEntries(faults.map((fault) => [fault, exception]));
}

const NO_BODY = { outcome: 'signed-out', because: 'a 204 has no body that could be spoilt' } as const;
const LEAVES_ANYWAY = { outcome: 'signed-out-unsure', because: 'signing out always empties this device; what the operator knows is unsure' } as const;
const NOT_NEEDED = { outcome: 'quiet', because: 'settings are for anybody; only the way out needs to know whether somebody is signed in' } as const;
const NO_SESSION = { outcome: 'session-expired', because: 'nobody is signed in here, so there is nowhere to send them; the words are said where they are' } as const;
const ASKS_AGAIN = { outcome: 'step-up', because: 'the grant is over: the second proof is asked for where one is' } as const;
const NO_SUBJECT_YET = { outcome: 'fine', because: 'an answer before sign-in carries no customer; the first one seen is taken' } as const;

const FEE_PAGE = '/services/missed-call/order?action=subscribe';

/** Every endpoint; one without an entry does not compile. */
export const PLACES: Record<Id, Place> = {
  getHome: { persona: '30', address: '/', done: () => '128.60' },
  listBills: { persona: '30', address: '/bills', done: (texts) => texts.bills.recurring },
  getBill: { persona: '30', address: '/bills/2026-10', done: (texts) => texts.bills.help },
  getUnbilled: { persona: '30', address: '/unbilled', done: (texts) => beginning(texts.common.leftTitle) },
  getBalance: { persona: '30', address: '/balance', done: (texts) => texts.balance.movements },
  getPoints: { persona: '30', address: '/points', done: (texts) => texts.points.redemptions },
  topUp: {
    persona: '30',
    address: '/top-up',
    ready: (texts) => texts.topUp.cardHint,
    done: (texts) => texts.topUp.arrived,
    act: (texts) => {
      // After an unknown outcome the card is kept, and only trying it again is offered.
      if (document.getElementById('recharge-card')) type('recharge-card', '1234567890120050');
      press(document.getElementById('recharge-card') ? texts.topUp.submit : texts.topUp.retry);
    },
  },
  getTerms: { persona: '30', address: FEE_PAGE, done: (texts) => texts.orders.goOnByCode },
  createOrder: {
    persona: '30',
    address: FEE_PAGE,
    ready: (texts) => texts.orders.goOnByCode,
    done: (texts) => texts.orders.confirmTitle,
    messages: 1,
    happened: (hall) => customerOf(hall).orders.length,
    act: (texts) => press(texts.orders.goOnByCode),
  },
  listOrders: { persona: '30', address: '/orders', done: (texts) => texts.orders.listLead },
  getOrder: { persona: '30', address: '/orders', prepare: () => begin('subscribe', 'missed-call'), done: (texts) => texts.orders.confirmTitle },
  sendOrderCode: {
    persona: '30',
    address: '/orders',
    prepare: async () => {
      const address = await begin('subscribe', 'missed-call');
      await ask('/__operator/clock', { advanceSeconds: CODE_PAUSE_SECONDS });
      return address;
    },
    ready: (texts) => texts.orders.resend,
    done: (texts) => still(texts.orders.resendIn),
    messages: 2,
    findsOut: true,
    act: (texts) => pressIfThere(texts.orders.resend),
  },
  confirmOrder: {
    persona: '30',
    address: '/orders',
    prepare: () => begin('subscribe', 'missed-call'),
    ready: (texts) => texts.orders.nothingYet,
    done: (texts) => texts.orders.kept,
    cleared: ['order-code'],
    unknown: (texts) => texts.orders.unknownTitle,
    findsOut: true,
    happened: (hall) => customerOf(hall).subscriptions.filter(({ offer }) => offer === 'missed-call').length,
    act: (texts) => {
      // After an unknown outcome what was typed is gone, and only the very same is offered again.
      if (!document.getElementById('order-code')) return pressIfThere(texts.orders.retry);
      type('order-code', '888888');
      press(texts.orders.confirmMonthly.replace('{{fee}}', '3.00'));
    },
  },
  cancelOrder: {
    persona: '30',
    address: '/orders',
    prepare: () => begin('subscribe', 'missed-call'),
    ready: (texts) => texts.orders.nothingYet,
    done: (texts) => texts.orders.cancelledTitle,
    happened: (hall) => customerOf(hall).orders.filter(({ state }) => state === 'cancelled').length,
    act: (texts) => press(texts.orders.dontSubscribe),
  },
  listSubscriptions: { persona: '30', address: '/subscriptions', done: (texts) => texts.subscriptions.lockTitle },
  setPaidServiceLock: {
    persona: '30',
    address: '/subscriptions',
    ready: (texts) => texts.subscriptions.lockTitle,
    done: (texts) => still(texts.subscriptions.lockedSince),
    unknown: (texts) => texts.subscriptions.unknown,
    findsOut: true,
    happened: (hall) => customerOf(hall).locks.length,
    act: (texts) => {
      document.querySelector<HTMLElement>('input[value="third-party"]')?.click();
      pressIfThere(texts.subscriptions.lockNow);
    },
  },
  getLine: { persona: '30', address: '/line', done: (texts) => texts.line.worksAll },
  listStatements: { persona: '23', address: '/statements', isOpen: true, done: (texts) => texts.statements.lead, except: { 'forbidden-403': ASKS_AGAIN } },
  getStatement: { persona: '23', address: '/statements/2026-09', isOpen: true, done: (texts) => texts.statements.total, except: { 'forbidden-403': ASKS_AGAIN } },
  getSession: {
    persona: '30',
    address: '/settings',
    done: (texts) => texts.common.signOut,
    except: {
      ...all(
        FAULTS.filter((fault) => fault !== 'delivered-twice' && fault !== 'trickle' && fault !== 'other-customer'),
        NOT_NEEDED,
      ),
    },
  },
  signIn: {
    persona: null,
    address: '/sign-in',
    ready: (texts) => texts.signIn.lead,
    done: () => '128.60',
    kept: { msisdn: NUMBER },
    cleared: ['servicePassword', 'code'],
    act: (texts) => {
      type('msisdn', NUMBER);
      type('servicePassword', '246810');
      press(texts.signIn.signIn);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': { outcome: 'other-customer', because: 'the answers after it are another customer’s' } },
  },
  sendSignInCode: {
    persona: null,
    address: '/sign-in',
    ready: (texts) => texts.signIn.lead,
    done: (texts) => texts.signInMore.codeSent.split('}}')[1] ?? '',
    kept: { msisdn: NUMBER },
    messages: 1,
    act: (texts) => {
      document.getElementById('by-code')?.click();
      type('msisdn', NUMBER);
      press(texts.signIn.sendCode);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': NO_SUBJECT_YET },
  },
  signOut: {
    persona: '30',
    address: '/unbilled',
    ready: (texts) => beginning(texts.common.leftTitle),
    done: (texts) => texts.signInMore.signedOut,
    act: (texts) => press(texts.common.signOut),
    except: {
      ...all(FAULTS, LEAVES_ANYWAY),
      ...all(
        ['delivered-twice', 'trickle', 'truncated', 'malformed-json', 'schema-missing', 'schema-null', 'schema-wrong-type', 'schema-negative', 'schema-unknown-enum'],
        NO_BODY,
      ),
      'empty-204': { outcome: 'signed-out', because: 'this is the answer the contract promises' },
      'expired-401': { outcome: 'signed-out', because: 'the session was already over: there is nothing left to be unsure of' },
    },
  },
  sendStepUpCode: {
    persona: '30',
    address: '/statements',
    ready: (texts) => texts.stepUp.confirm,
    done: (texts) => beginning(texts.stepUp.codeSent),
    messages: 1,
    act: (texts) => press(texts.stepUp.sendCode),
  },
  stepUp: {
    persona: '30',
    address: '/statements',
    ready: (texts) => texts.stepUp.confirm,
    done: (texts) => texts.statements.lead,
    cleared: ['step-up-code'],
    act: (texts) => {
      type('step-up-code', '888888');
      press(texts.stepUp.confirm);
    },
  },
};

/** Asks beside the page, and reads the answer to its end: the network is busy until somebody has. */
async function ask(path: string, body?: unknown): Promise<unknown> {
  const write = { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': newKey() }, body: JSON.stringify(body) };
  const response = await fetch(path, body === undefined ? {} : write);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}

/** Opens statements for whoever is signed in, as the second proof does. */
export async function openStatements(): Promise<void> {
  await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
}

/** The first confirmation of an order, as whoever is signed in; where the second is given. */
async function begin(action: OrderAction, service: string): Promise<string> {
  const { terms } = (await ask(`/api/terms?action=${action}&service=${service}`)) as OfferedTerms; // the contract's own answer
  const { id } = (await ask('/api/orders', { action, service, version: terms.version })) as Order; // the contract's own answer
  return `/orders/${id}`;
}

function customerOf({ network }: Hall): Customer {
  const customer = [...network.box.world.customers.values()].find(({ profile }) => profile.msisdn === NUMBER);
  if (!customer) throw new Error('no such customer');
  return customer;
}
