import { press, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import type { Place } from './place.ts';

type Id = 'getLostPhone' | 'reportLostPhone';

const NUMBER = '13900000030';
const NO_SESSION = { outcome: 'session-expired', because: 'nobody is signed in here, so there is nowhere to send them; the words are said where they are' } as const;

/** A lost phone, reported by whoever is not signed in. */
export const LOST_PHONE_PLACES: Record<Id, Place> = {
  getLostPhone: {
    persona: null,
    address: '/sign-in/lost',
    done: (texts) => texts.lostPhone.lead,
    except: { 'other-customer': { outcome: 'fine', because: 'an answer before sign-in carries no customer; the first one seen is taken' } },
  },
  reportLostPhone: {
    persona: null,
    address: '/sign-in/lost',
    ready: (texts) => texts.lostPhone.lead,
    done: (texts) => texts.orders.kept,
    kept: ({ password }) => ({ [password.msisdn]: NUMBER }),
    cleared: ({ lostPhone }) => [lostPhone.password],
    unknown: (texts) => texts.lostPhone.unknown,
    happened: (hall) => customerOf(hall).suspensions.filter(({ kind }) => kind === 'lost').length,
    act: async (texts) => {
      await type(texts.password.msisdn, NUMBER);
      await type(texts.lostPhone.password, '246810');
      await press(texts.lostPhone.report);
    },
    except: { 'expired-401': NO_SESSION, 'other-customer': { outcome: 'other-customer', because: 'the answers after it are another customer’s' } },
  },
};
