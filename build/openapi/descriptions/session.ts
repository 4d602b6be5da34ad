import type * as lostPhone from '#contract/lost-phone.ts';
import type * as pukSignIn from '#contract/puk-sign-in.ts';
import type * as rememberedNumber from '#contract/remembered-number.ts';
import type * as session from '#contract/session.ts';
import type { Descriptions } from './description.ts';

export const SESSION: Descriptions<typeof session> = {
  operations: {
    signIn: {
      description:
        'Starts a session and sets its cookie; a session presented with the request ends. From the third wrong service password within 24 hours on, sign-in by password waits: a minute, five, fifteen, an hour, four, a day. ' +
        'Sign-in by code and by PUK stay open, and nothing is counted against a code that was never sent. A number that does not exist is answered exactly as one with a wrong password or code.',
    },
    sendSignInCode: {
      description:
        'Sends six digits by SMS, valid for five minutes and one use; the newest code replaces the one before. Another may be asked for after 60 seconds, ten an hour of each kind: sign-in, reset, second proof, orders. ' +
        'A number that does not exist gets the same answer, and no message is sent.',
      body: { description: 'The number to sign in with.', members: { msisdn: 'Where the code is sent; left out, to the number this device remembers.' } },
    },
    getSession: {
      description: 'Tells whose session the cookie belongs to and until when it lasts. A session ends after 15 minutes without a request, and after 12 hours in any case.',
    },
    signOut: { description: 'Ends the session on the server and clears the cookie. Also answered so where there is no session, or none any more.' },
    sendStepUpCode: {
      description:
        'Sends the code of a second proof to the number that is signed in. Refused before anything is sent where this customer is never offered what the proof would open.',
      body: { description: 'What the second proof is for.', members: { purpose: 'The one thing it will open.' } },
    },
    stepUp: {
      description:
        'Takes a second proof and opens one purpose for ten minutes. The session goes on under a new id, so the cookie changes. Which proof is taken, the refusal `step-up-required` says: an SMS code; the service password where the line receives no SMS; the PUK where the session was opened with that password. Wrong ones count for this session alone.',
      body: {
        description: 'The second proof, by the method on offer.',
        cases: {
          'sms-code': 'The code that was sent for this purpose.',
          'service-password': 'The service password, where no SMS arrives.',
          puk: 'The PUK of the SIM card, where no SMS arrives and the password has signed in.',
        },
      },
    },
  },
  schemas: {
    Session: {
      description: 'Who is signed in, without anything that would be worth stealing from a screen.',
      members: {
        maskedNumber: 'The number with its middle hidden, as screens show it.',
        maskedName: 'The name with all but its first character hidden.',
        mustChangePassword: 'True while the initial password is in force: everything else answers `password-change-required` until it has been changed.',
        expiresAt: 'When the session ends if nothing more is asked.',
      },
      example: { maskedNumber: '139****0030', maskedName: '李**', mustChangePassword: false, expiresAt: '2026-11-22T10:15:00+08:00' },
    },
    CodeSent: {
      description: 'Where a code was sent and how long it lives. The same for a number that does not exist, so that nobody can find out which do.',
      members: {
        sentTo: 'The masked number it was sent to.',
        expiresAt: 'The code is void from then on: five minutes after it was sent.',
        resendAt: 'Another code may be asked for from then on: 60 seconds later.',
      },
      example: { sentTo: '139****0030', expiresAt: '2026-11-22T10:05:00+08:00', resendAt: '2026-11-22T10:01:00+08:00' },
    },
    SignIn: {
      description:
        'A number and one proof that it is the customer. The number may be left out where this device remembers one; with `remember` it does from now on, by a cookie of its own that opens nothing.',
      cases: { 'service-password': 'Number and service password.', 'sms-code': 'Number and the code that was sent to it.' },
      example: { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' },
    },
    StepUpPurpose: { description: 'What a second proof opens. One proof opens one purpose.', values: { statements: 'Looking up itemised records.' } },
    Grant: {
      description: 'What the second proof has opened, and until when.',
      members: { purpose: 'What is open now.', expiresAt: 'Ten minutes after the proof, or the end of the session where that is earlier.' },
      example: { purpose: 'statements', expiresAt: '2026-11-22T10:10:00+08:00' },
    },
  },
};

export const REMEMBERED_NUMBER: Descriptions<typeof rememberedNumber> = {
  operations: {
    getRememberedNumber: {
      description:
        'Tells which number this device remembers for the sign-in form, masked and nothing else. A cookie that no script can read names it, set by a sign-in that wished it so; the cookie opens nothing and lasts 180 days from the last sign-in with it.',
    },
    forgetNumber: {
      description:
        'Forgets the number and clears the cookie. Also answered so where none was remembered. Signing out a device forgets what it remembers; signing out all others, or a new service password, what all of them do.',
    },
  },
  schemas: {
    RememberedNumber: {
      description: 'What the sign-in form shows in the place of a number.',
      members: { maskedNumber: 'The number with its middle hidden; null where this device remembers none.' },
      example: { maskedNumber: '139****0030' },
    },
  },
};

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

export const LOST_PHONE: Descriptions<typeof lostPhone> = {
  operations: {
    getLostPhone: { description: 'What reporting a lost phone would sign: the same for every customer, so that it is seen before signing in. Reading it orders nothing.' },
    reportLostPhone: {
      description:
        'Signs in as `POST /api/session/puk` or `POST /api/session` does, with the same waits and limits, and gives both confirmations of the order that suspends the line: that its terms were seen, and what signed in. ' +
        'Where the order cannot be made (terms that have changed, a line that is suspended already, an order that waits, an initial password) the customer is signed in all the same, nothing is ordered, and `GET /api/terms` says why.',
    },
  },
  schemas: {
    LostPhone: { description: 'Terms that are the same for everybody.', members: { asOf: 'The operator’s clock when they were given.', terms: 'What would be signed.' } },
    LostPhoneReport: {
      description: 'Whose phone it is, what proves that, and the `version` of the terms that were seen (`GET /api/lost-phone`).',
      cases: { puk: 'Number, PUK of the SIM card and end of the ID number.', 'service-password': 'Number and service password.' },
      example: { method: 'puk', version: '0f5b8a3c', msisdn: '13900000030', puk: '07119797', idTail: '231147' },
    },
    LostPhoneReported: {
      description: 'What came of it.',
      members: {
        session: 'The session that was started.',
        order: 'Id of the order that has suspended the line, by this report or an earlier one; null where nothing was ordered.',
      },
    },
  },
};
