import type * as sessions from '#contract/sessions.ts';
import type { Descriptions } from './description.ts';

const THIS_ONE_STAYS = 'The session the request comes with stays; it is ended by signing out (`DELETE /api/session`).';

export const SESSIONS: Descriptions<typeof sessions> = {
  operations: {
    listSessions: {
      description:
        'Everywhere the number is signed in, this device first, then the one used last. At most ten at once: another sign-in ends the one not used for the longest. ' +
        'Whoever finds one that is not theirs ends it, and changes the service password (`POST /api/password`), which ends all others too.',
    },
    endSession: {
      description: `Ends one other session of the customer’s own, at once; that device has to sign in again. The answer is what is left. Answered so as well where it has ended by itself meanwhile. ${THIS_ONE_STAYS} Its own id, and one nobody has, are answered with \`not-found\`.`,
      parameters: { session: 'The id from the list.' },
    },
    endOtherSessions: {
      description: `Ends every other session of the customer’s, at once. The answer is what is left. Answered so as well where there is no other. ${THIS_ONE_STAYS}`,
    },
  },
  schemas: {
    Device: {
      description: 'What somebody signed in with, as coarse as it is of use to its owner, worked out from the user agent at sign-in. The user agent itself is not kept.',
      members: { platform: 'What it runs on; `other` where that cannot be told.', browser: 'The browser; `other` where that cannot be told.' },
    },
    SignedInDevice: {
      description: 'One sign-in that still runs.',
      members: {
        id: 'Names it here. Not the session id of the cookie: it opens nothing.',
        device: 'What it was signed in with.',
        channel: 'Where: `web` is this portal.',
        since: 'When it signed in.',
        lastSeen: 'When it last asked for anything.',
        isThisOne: 'Whether it is the one that asks.',
      },
    },
    SessionList: {
      description: 'Where the customer is signed in.',
      members: { asOf: 'The operator’s clock when it was worked out.', sessions: 'This device first, then the one used last.' },
      example: {
        asOf: '2026-11-22T10:05:00+08:00',
        sessions: [
          {
            id: '5f0c1b7a93d2e846',
            device: { platform: 'android', browser: 'chrome' },
            channel: 'web',
            since: '2026-11-22T10:00:00+08:00',
            lastSeen: '2026-11-22T10:05:00+08:00',
            isThisOne: true,
          },
        ],
      },
    },
  },
};
