import { button, isThere, press } from '#tests/support/page/look.ts';
import { signInBeside } from '#tests/support/page/sign-in.ts';
import { beginning } from '#tests/support/page/texts.ts';
import type { Hall } from '#tests/support/page/render-hall.tsx';
import type { Place } from './place.ts';

type Id = 'listSessions' | 'endSession' | 'endOtherSessions';

/** A second device is signed in, the page's own session stays. */
function withAnother(hall: Hall): Promise<string> {
  signInBeside(hall, '30');
  return Promise.resolve('/sessions');
}

const ended = ({ network }: Hall) => [...network.operator.world.sessions.values()].filter(({ endedAt }) => endedAt !== null).length;

/** Where a customer signs another device out: the list finds out what came of it, and says so. */
const ENDING: Omit<Place, 'act'> = {
  persona: '30',
  address: '/sessions',
  prepare: withAnother,
  ready: (texts) => texts.sessions.follows,
  done: (texts) => texts.sessions.onlyThis,
  unknown: (texts) => texts.sessions.unknown,
  findsOut: true,
  happened: ended,
};

/** Signed-in devices. */
export const SESSION_PLACES: Record<Id, Place> = {
  listSessions: { persona: '30', address: '/sessions', done: (texts) => texts.sessions.notYou },
  endSession: {
    ...ENDING,
    act: async (texts) => {
      const name = new RegExp(`^${beginning(texts.sessions.endDevice)}${texts.sessions.platform.other}`);
      if (isThere(button(name))) await press(name);
    },
  },
  endOtherSessions: {
    ...ENDING,
    act: async (texts) => {
      if (isThere(button(texts.sessions.endOthers))) await press(texts.sessions.endOthers);
    },
  },
};
