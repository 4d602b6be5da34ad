import type * as pukSignIn from '#contract/puk-sign-in.ts';
import type { Descriptions } from './description.ts';

export const PUK_SIGN_IN: Descriptions<typeof pukSignIn> = {
  operations: {
    signInWithPuk: {
      description:
        'Starts a session with two things that nobody has together but the owner: the PUK of the SIM card and the end of the ID number. They are judged together, and a number that does not exist is answered as one with a wrong PUK. ' +
        'No wrong try counts against the number, so that nobody can close this way in; clients are limited by their address.',
    },
  },
  schemas: {
    PukSignIn: {
      description: 'A number and what only its owner has at hand.',
      members: { msisdn: 'The number.', puk: 'The PUK code of its SIM card.', idTail: 'The last six characters of the owner’s ID number: figures, the last may be an X.' },
      example: { msisdn: '13900000030', puk: '07119797', idTail: '231147' },
    },
  },
};
