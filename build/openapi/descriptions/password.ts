import type * as password from '#contract/password.ts';
import type { Descriptions } from './description.ts';

const WEAK =
  'A password anybody could guess is refused as `password-weak`, whose `reason` says why: `initial`, `repeats`, `run` and `keypad` for everybody; `own-number`, `birthday`, `id-tail` and `same` by what is known of this customer.';

export const PASSWORD: Descriptions<typeof password> = {
  operations: {
    changePassword: {
      description: `Takes the old service password, then sets the new one; also the way out of the initial password. Wrong old ones count for this session alone. The session goes on under a new id and every other session of the number ends. ${WEAK}`,
      body: { description: 'The old password and the new one.', members: { oldPassword: 'The password in force.', newPassword: 'The one to put in its place.' } },
    },
    sendResetCode: {
      description: 'Sends the code for a forgotten service password. Pauses and limits are those of the sign-in code, and so is the answer for a number that does not exist.',
      body: { description: 'The number whose password was forgotten.', members: { msisdn: 'Where the code is sent.' } },
    },
    resetPassword: {
      description:
        `Sets a new service password for somebody who has forgotten it, against two things only the customer has: a code by SMS and the PUK of the SIM card. They are judged together: whichever was wrong, ` +
        `the refusal is the same, and it counts against a code that waits, whose third wrong try makes it void. Every session of the number ends, and sign-in by password need not wait any more. ${WEAK}`,
      body: {
        description: 'Both proofs and the new password.',
        members: {
          msisdn: 'Whose password it is.',
          code: 'The code that was sent for it.',
          puk: 'The PUK code of the SIM card: the eight digits printed on the card it came in.',
          newPassword: 'The password to set.',
        },
      },
    },
  },
  schemas: {
    PasswordChanged: {
      description: 'The new service password is in force.',
      members: { changedAt: 'Since when.', sessionsEnded: 'How many other sessions of the number have ended with the old password; the one that asked is not counted.' },
      example: { changedAt: '2026-11-22T10:00:00+08:00', sessionsEnded: 1 },
    },
  },
};
