import { FAULTS } from '#mocks/scenarios/fault.ts';
import { tick } from '#tests/support/page/look.ts';
import type { Hall } from '#tests/support/page/render-hall.tsx';
import { rememberNumber } from '#tests/support/page/sign-in.ts';
import type { Place } from './place.ts';

type Id = 'getRememberedNumber' | 'forgetNumber';

function remembering(hall: Hall): Promise<string> {
  rememberNumber(hall, '13900000030');
  return Promise.resolve('/sign-in');
}

const NOT_NEEDED = { outcome: 'quiet', because: 'without an answer the number is typed, as on any other device' } as const;
const NO_SESSION = { outcome: 'session-expired', because: 'nobody is signed in here, so there is nowhere to send them; the words are said where they are' } as const;
const NO_SUBJECT_YET = { outcome: 'fine', because: 'an answer before sign-in carries no customer; the first one seen is taken' } as const;

/** The number that a device remembers. */
export const REMEMBERED_PLACES: Record<Id, Place> = {
  getRememberedNumber: {
    persona: null,
    address: '/sign-in',
    prepare: remembering,
    done: (texts) => texts.rememberedNumber.rememberedHere,
    quiet: (texts) => texts.signIn.numberHint,
    except: Object.fromEntries(
      FAULTS.filter((fault) => fault !== 'delivered-twice' && fault !== 'trickle').map((fault) => [fault, fault === 'other-customer' ? NO_SUBJECT_YET : NOT_NEEDED]),
    ),
  },
  forgetNumber: {
    persona: null,
    address: '/sign-in',
    prepare: remembering,
    ready: (texts) => texts.rememberedNumber.rememberedHere,
    done: (texts) => texts.rememberedNumber.numberForgotten,
    happened: ({ network }) => (network.operator.world.remembered.size === 0 ? 1 : 0),
    act: (texts) => tick(texts.rememberedNumber.remember),
    except: { 'expired-401': NO_SESSION, 'other-customer': NO_SUBJECT_YET },
  },
};
