import { afterEach } from 'vitest';
import type { HandOff } from '#contract/terminal/hand-offs.ts';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { isHandOffShown, leaveHandOff, showHandOff } from '#tests/support/page/hand-off.tsx';
import { press } from '#tests/support/page/look.ts';
import type { Hall } from '#tests/support/page/render-hall.tsx';
import type { Texts } from '#tests/support/page/texts.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

type Id = 'createHandOff' | 'getHandOff' | 'openHandOff';

afterEach(leaveHandOff);

const NO_SESSION = { outcome: 'session-expired', because: 'nobody needs to be signed in for it; the words are said where they are' } as const;
const NO_SUBJECT_YET = { outcome: 'fine', because: 'the answer carries no customer; the first one seen is taken' } as const;
const NOT_NEEDED = { outcome: 'quiet', because: 'the terminal asks again a second later, and its code is over after a minute in any case' } as const;

const opened = ({ network }: Hall) => [...network.operator.world.handOffs.values()].filter(({ openedAt }) => openedAt !== null).length;

/** The code of a terminal is asked for; again once there is none. */
async function askForCode(texts: Texts): Promise<void> {
  if (isHandOffShown()) return press(texts.handOff.another);
  await showHandOff('/bills');
  await press(texts.kiosk.onPhone);
}

/** From a terminal to a phone: the code, whether it was scanned, and the page on the phone. */
export const HAND_OFF_PLACES: Record<Id, Place> = {
  createHandOff: {
    persona: null,
    address: '/help?part=halls',
    ready: (texts) => texts.help.hallsLead,
    done: (texts) => texts.handOff.scan,
    act: askForCode,
    except: { 'expired-401': NO_SESSION, 'other-customer': NO_SUBJECT_YET },
  },
  getHandOff: {
    persona: null,
    address: '/help?part=halls',
    ready: (texts) => texts.help.hallsLead,
    done: (texts) => texts.handOff.scan,
    quiet: (texts) => texts.handOff.scan,
    act: askForCode,
    except: Object.fromEntries(FAULTS.map((fault) => [fault, NOT_NEEDED])),
  },
  openHandOff: {
    persona: '30',
    address: '/continue/none',
    prepare: async () => `/continue/${((await ask('/api/hand-offs', { address: '/balance' })) as HandOff).id}`, // the contract's own answer
    ready: (texts) => texts.handOff.lead,
    done: (texts) => texts.balance.movements,
    unknown: (texts) => texts.handOff.unknown,
    happened: opened,
    act: (texts) => press(texts.handOff.goOn),
    except: { 'expired-401': NO_SESSION },
  },
};
