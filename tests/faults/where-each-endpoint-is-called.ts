import type { ENDPOINTS } from '#contract/endpoints.ts';
import { FAULTS, type Fault } from '#mocks/scenarios/fault.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { button, choose, field, isThere, press, type } from '#tests/support/page/look.ts';
import { beginning, type Texts } from '#tests/support/page/texts.ts';
import { ask } from './ask.ts';
import { HAND_OFF_PLACES } from './where-a-page-is-handed-off.ts';
import { LOST_PHONE_PLACES } from './where-a-lost-phone-is-reported.ts';
import { COMPLAINT_PLACES } from './where-complaints-are-called.ts';
import { MESSAGE_PLACES } from './where-messages-are-called.ts';
import { ORDER_PLACES } from './where-orders-are-called.ts';
import { PAYMENT_PLACES } from './where-payments-are-called.ts';
import { REFUND_PLACES } from './where-refunds-are-called.ts';
import { REMEMBERED_PLACES } from './where-the-number-is-remembered.ts';
import { SESSION_PLACES } from './where-sessions-are-called.ts';
import type { Exception, Place } from './place.ts';

const NUMBER = '13900000030';
type Id = (typeof ENDPOINTS)[number]['id'];

function all(faults: readonly Fault[], exception: Exception): Partial<Record<Fault, Exception>> {
  return Object.fromEntries(faults.map((fault) => [fault, exception]));
}

const NO_BODY = { outcome: 'signed-out', because: 'a 204 has no body that could be corrupted' } as const;
const LEAVES_ANYWAY = { outcome: 'signed-out-unsure', because: 'signing out always empties this device; what the operator knows is unsure' } as const;
const NOT_NEEDED = { outcome: 'quiet', because: 'settings are for anybody; only the way out needs to know whether somebody is signed in' } as const;
const NO_SESSION = { outcome: 'session-expired', because: 'nobody is signed in here, so there is nowhere to send them; the words are said where they are' } as const;
const ASKS_AGAIN = { outcome: 'step-up', because: 'the grant is over: the second proof is asked for where one is' } as const;
const NO_SUBJECT_YET = { outcome: 'fine', because: 'an answer before sign-in carries no customer; the first one seen is taken' } as const;

async function typeNewPassword({ password }: Texts): Promise<void> {
  await type(password.new, '739204');
  await type(password.again, '739204');
}

/** Every endpoint; one without an entry does not compile. */
export const PLACES: Record<Id, Place> = {
  getHome: { persona: '30', address: '/', done: () => '128.60' },
  listBills: { persona: '30', address: '/bills', done: (texts) => texts.bills.recurring },
  getBill: { persona: '30', address: '/bills/2026-10', done: (texts) => texts.bills.help },
  getUnbilled: { persona: '30', address: '/unbilled', done: (texts) => beginning(texts.common.leftTitle) },
  getBalance: { persona: '30', address: '/balance', done: (texts) => texts.balance.movements },
  getPoints: { persona: '30', address: '/points', done: (texts) => texts.points.redemptions },
  listServices: { persona: '30', address: '/services', done: (texts) => texts.services.onlyForMe },
  getService: { persona: '30', address: '/services/morning-paper', done: (texts) => texts.services.rules },
  listHalls: { persona: '30', address: '/help?part=halls', done: (texts) => texts.help.hallsLead },
  topUp: {
    persona: '30',
    address: '/top-up',
    ready: (texts) => texts.topUp.cardHint,
    done: (texts) => texts.topUp.arrived,
    act: async (texts) => {
      // After an unknown outcome the card is kept, and only trying it again is offered.
      if (!isThere(field(texts.topUp.card))) return press(texts.topUp.retry);
      await type(texts.topUp.card, '1234567890120050');
      await press(texts.topUp.submit);
    },
  },
  changePassword: {
    persona: '30',
    address: '/password',
    ready: (texts) => texts.password.lead,
    done: (texts) => texts.password.done,
    act: async (texts) => {
      // After an unknown outcome only the same change is offered again; after a lock, an empty form.
      if (isThere(button(texts.password.retry))) return press(texts.password.retry);
      if (!isThere(field(texts.password.old))) await press(texts.common.retry);
      await type(texts.password.old, '246810');
      await typeNewPassword(texts);
      await press(texts.password.submit);
    },
  },
  signInWithPuk: {
    persona: null,
    address: '/sign-in/puk',
    ready: (texts) => texts.password.pukLead,
    done: () => '128.60',
    kept: ({ password }) => ({ [password.msisdn]: NUMBER }),
    cleared: ({ password }) => [password.puk, password.idTail],
    act: async (texts) => {
      const { puk, idTail } = papersOf('30');
      await type(texts.password.msisdn, NUMBER);
      await type(texts.password.puk, puk);
      await type(texts.password.idTail, idTail);
      await press(texts.password.signIn);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': { outcome: 'other-customer', because: 'the answers after it are another customer’s' } },
  },
  sendResetCode: {
    persona: null,
    address: '/password/forgotten',
    ready: (texts) => texts.password.resetLead,
    done: (texts) => texts.password.codeSent.split('}}')[1] ?? '',
    kept: ({ password }) => ({ [password.msisdn]: NUMBER }),
    messages: 1,
    act: async (texts) => {
      await type(texts.password.msisdn, NUMBER);
      await press(texts.password.sendCode);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': NO_SUBJECT_YET },
  },
  resetPassword: {
    persona: null,
    address: '/password/forgotten',
    ready: (texts) => texts.password.resetLead,
    done: (texts) => texts.signInMore.passwordReset,
    act: async (texts) => {
      // After an unknown outcome only the same change is offered again.
      if (isThere(button(texts.password.retry))) return press(texts.password.retry);
      await type(texts.password.msisdn, NUMBER);
      await type(texts.password.code, '888888');
      await type(texts.password.puk, papersOf('30').puk);
      await typeNewPassword(texts);
      await press(texts.password.resetSubmit);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': NO_SUBJECT_YET },
  },
  ...LOST_PHONE_PLACES,
  ...HAND_OFF_PLACES,
  ...ORDER_PLACES,
  ...PAYMENT_PLACES,
  ...SESSION_PLACES,
  ...REMEMBERED_PLACES,
  ...MESSAGE_PLACES,
  ...COMPLAINT_PLACES,
  ...REFUND_PLACES,
  listStatements: { persona: '23', address: '/statements', isOpen: true, done: (texts) => texts.statements.lead, except: { 'forbidden-403': ASKS_AGAIN } },
  getStatement: { persona: '23', address: '/statements/2026-09', isOpen: true, done: (texts) => texts.statements.total, except: { 'forbidden-403': ASKS_AGAIN } },
  getSession: {
    persona: '30',
    address: '/settings',
    done: (texts) => texts.common.tabMe,
    quiet: (texts) => texts.settings.size,
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
    kept: ({ signIn }) => ({ [signIn.number]: NUMBER }),
    cleared: ({ signIn }) => [signIn.password],
    act: async (texts) => {
      await type(texts.signIn.number, NUMBER);
      await type(texts.signIn.password, '246810');
      await press(texts.signIn.signIn);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': { outcome: 'other-customer', because: 'the answers after it are another customer’s' } },
  },
  sendSignInCode: {
    persona: null,
    address: '/sign-in',
    ready: (texts) => texts.signIn.lead,
    done: (texts) => texts.signInMore.codeSent.split('}}')[1] ?? '',
    kept: ({ signIn }) => ({ [signIn.number]: NUMBER }),
    messages: 1,
    act: async (texts) => {
      await choose(texts.signIn.method, texts.signIn.byCode);
      await type(texts.signIn.number, NUMBER);
      await press(texts.signIn.sendCode);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': NO_SUBJECT_YET },
  },
  signOut: {
    persona: '30',
    address: '/me',
    ready: (texts) => texts.me.orders,
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
    cleared: ({ stepUp }) => [stepUp.code],
    act: async (texts) => {
      await type(texts.stepUp.code, '888888');
      await press(texts.stepUp.confirm);
    },
  },
};

/** Opens statements for whoever is signed in, as the second proof does. */
export async function openStatements(): Promise<void> {
  await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
}
