import type * as cashier from '#mocks/cashier/contract.ts';
import type * as control from '#mocks/control/contract.ts';
import type { Descriptions } from '#build/openapi/descriptions/description.ts';
import type * as observing from '#mocks/control/contracts/upcoming.ts';

/** How the world stands. */
export const STATE = {
  seed: 'What all chance in this world follows from.',
  now: 'The operator’s clock.',
  clock: 'Whether the clock is `running` or `paused`.',
  speed: 'How many times as fast as the host’s the clock runs.',
  commands: 'How many commands the journal holds since the last reset.',
  violations: 'Requests and answers that broke the contract, newest last; empty in a healthy run. The oldest go first beyond 500.',
} as const;
const PERSONA = 'The persona’s id: the last two digits of their number.';

const OWN_PERSONA = {
  name: 'The name, up to 30 characters.',
  brand: 'Prepaid, or `gotone`: postpaid.',
  plan: 'The plan they have had from the first day.',
  balance: 'Money at the opening, less what is owed, in fen; below zero on postpaid lines that have bills to owe.',
  months: 'Months of history before November 2026.',
  services: 'Ids of services of the catalogue had from the first day, as one customer can have them together.',
} as const;

export const CONTROL: Descriptions<typeof control> = {
  operations: {
    listPersonas: {
      description: 'Everybody a tester can sign in as, with passwords and PUK codes, and one number nobody has.',
      response: { description: 'The personas.', members: { personas: 'In the order of their ids.' } },
    },
    addPersona: {
      description:
        'Adds a customer of one’s own to this world, with as many months of history as wished, in the first free number from 139 0000 0040 on, service password 246810. Signed in, listed and put back by scenarios like any other; kept in the journal, and forgotten by a reset.',
    },
    listOwnChoices: {
      description: 'The plans and services that a customer of one’s own can be given. Whether they go together, adding the customer says.',
      response: { description: 'The choices.', members: { plans: 'One of them.', services: 'As many as go together, up to 20.' } },
    },
    getOperatorState: {
      description:
        'Clock, seed, digest of the state and violations of the contract. The digest is equal after equal commands; it is worked out only here, because it reads everything there is.',
      response: { description: 'The state of the operator.', members: { ...STATE, hash: 'Digest of everything the commands have changed.' } },
    },
    resetOperator: {
      description: 'Starts again: the world opens as it was on 22 November 2026, 10:00, with the seed it had or another one, and an empty journal.',
      body: {
        description: 'How to start again.',
        members: { seed: 'Another seed; left out, the one there is.', secret: 'What ids and codes follow from beside the seed; left out, the one there is.' },
      },
    },
    setClock: {
      description:
        'Turns the operator’s clock: jumps to a moment or to an event by its name, advances, pauses, runs, or runs so many times as fast. What is due on the way is done: bills close, codes expire, trials end. A jump back replays the journal up to that moment. A moment before the opening, or later than ten years after it, is refused with the nearest one allowed as `until`; an event that does not lie ahead with why, and who has it (409).',
      body: {
        description:
          'One wish: `to`, the moment to jump to; `advanceSeconds`, from one second to 366 days; `event`, one of `listClockEvents`, of a `persona` or of whoever has it first; `running`, whether the clock runs; or `speed`, from 1 to 86,400 times as fast as the host’s, running from now on.',
        example: { advanceSeconds: 600 },
      },
    },
    enterPersona: {
      description:
        'Signs the persona in on this client, as if the password had been given, and sets the session’s cookie. With `stopAt`, signs out instead and has this client remember the number, so that signing in takes its proof alone. A number that was closed or changed signs nobody in (403).',
      body: {
        description: 'Whom to be.',
        members: { persona: PERSONA, stopAt: '`sign-in`: signed out, before the form, the number remembered.' },
        example: { persona: '30' },
      },
    },
    makeBillingError: {
      description:
        'Has the operator bill a persona wrongly, in the current month or a later one: rating applies the mistake to records, month so far and bill, and a refund is judged on it. A closed month never changes (404, with the first month that can).',
      body: {
        description: 'The mistake.',
        members: {
          persona: PERSONA,
          month: 'The month it is made in.',
          key: 'The bill item it falls on: `calls`, `data`, `messages`, `plan`, or the id of a service.',
          kind: 'What kind it is, by what a refund calls it.',
          more: 'For a price that is too high: by how much, in fen, of a fee or of each unit. Left out for the other kinds.',
          outsideCause: 'Who caused it, where neither the operator nor the provider did.',
        },
        example: { persona: '30', month: '2026-11', key: 'ring-back', kind: 'over-tariff', more: 500 },
      },
    },
    setFeeReminderStage: {
      description:
        'Sets how far the operator is with the monthly message about information fees: `hidden`, where nothing speaks of it; `announced`, where the reminders say that it comes; `live`, where it can be ordered.',
      body: { description: 'The stage.', members: { stage: 'How far it is.' }, example: { stage: 'announced' } },
    },
  },
  schemas: {
    Persona: {
      description: 'Somebody a tester can sign in as.',
      members: {
        id: 'The last two digits of the number.',
        msisdn: 'The mobile number.',
        servicePassword: 'The service password the world opens with; null for the number nobody has.',
        puk: 'PUK code of the SIM card; null for the number nobody has.',
        name: 'The name.',
        about: 'What this customer is good for.',
        rules: 'The rules of docs/rules.md that this customer is there to show.',
        presentation:
          'How the customer’s own device shows the product: language, and `elder` for 长辈版; null where it does not matter. It is kept on the device (`palm-hall.presentation`), so whoever opens the page sets it.',
      },
    },
    OwnChoice: {
      description: 'A plan, or a service by the month.',
      members: { id: 'How it is asked for.', name: 'What it is called.', ratingType: 'The only lines it is for, `prepaid` or `postpaid`; null for both.' },
    },
    OwnPersona: {
      description: 'A customer of one’s own, as wished.',
      members: OWN_PERSONA,
      example: { name: '周小舟', brand: 'easyown', plan: 'enjoy-59', balance: 3000, months: 3, services: ['caller-id', 'morning-paper'] },
    },
  },
};

const CHARGE = 'The charge’s id, as the payment’s `cashierUrl` carries it.';
const charge = { charge: CHARGE } as const;

export const CASHIER: Descriptions<typeof cashier> = {
  operations: {
    getCharge: { description: 'A charge, as the cashier’s page shows it. Its id is what opens it: nobody is signed in at the cashier.', parameters: charge },
    payAtCashier: {
      description:
        'Pays the charge, once however often it is sent; one the merchant does not want any more is closed instead, and nothing is taken. The notice to the operator follows, or what `fault` makes of it.',
      parameters: charge,
      body: {
        description: 'How it is paid, and what goes wrong afterwards.',
        members: {
          method: 'How the customer pays.',
          fault:
            'What goes wrong between cashier and operator, for a tester: the window is closed, the notice is late, the browser is back first, the notice comes twice, names another amount or is wrongly signed. Null for none.',
        },
        example: { method: 'alipay', fault: 'notice-late' },
      },
    },
    cancelAtCashier: {
      description: 'Calls an open charge off: nothing is taken. One that is paid stays paid.',
      parameters: charge,
      body: { description: 'An empty object.', members: {} },
    },
    receiveNotice: {
      description:
        'Where the operator hears what became of a charge. Believed by its signature, HMAC-SHA256 over `id`, `reference`, `state`, `amount` and `method`, a line each, under the key both share, and by its amount; taken once however often it is sent.',
      body: {
        description: 'The notice.',
        members: {
          id: 'The same however often the notice is sent.',
          reference: 'The payment’s id at the operator.',
          state: 'What became of the charge.',
          amount: 'In fen.',
          method: 'How it was paid; null where nothing was.',
          signature: '64 hexadecimal digits.',
        },
      },
      response: { description: 'Whether it was taken.', members: { accepted: 'False: not believed, or not of this operator; nothing was done.' } },
    },
  },
  schemas: {
    Charge: {
      description: 'One charge in the cashier’s books.',
      members: {
        id: CHARGE,
        amount: 'In fen.',
        state: 'Whether it can be paid, is paid, or is closed: called off, not wanted any more, or too late.',
        method: 'How it was paid; null unless paid.',
        expiresAt: 'Until then it can be paid.',
        returnTo: 'Where the browser is sent back to.',
        language: 'What the page opens in.',
      },
    },
  },
};

/** What a tester looks at. */
export const OBSERVING: Descriptions<typeof observing> = {
  operations: {
    listUpcoming: {
      description:
        'What the operator’s clock will do on its way to a moment, in order of time, at most 500 events: worked out on copies, so that nothing has happened. What the cashier still has to tell the operator is not in it.',
      parameters: { to: 'The moment, as `setClock` takes it.', persona: 'One persona alone.' },
      response: { description: 'The events.', members: { asOf: 'The operator’s clock.', to: 'The moment.', events: 'In order of time.', isCut: 'Whether there are more.' } },
    },
    listClockEvents: {
      description:
        'The moments that `setClock` takes by name, as they stand for one persona, or for whoever has each first. A suspension for arrears is looked for three months ahead, on copies: nothing has happened.',
      parameters: { persona: 'Whose; left out, whoever has it first.' },
      response: { description: 'The named events.', members: { asOf: 'The operator’s clock.', events: 'All there are, in the same order always.' } },
    },
  },
  schemas: {
    ClockEvent: {
      description: 'A moment by its name.',
      members: {
        event: 'What `setClock` takes.',
        name: 'What it is.',
        at: 'When it is; null where none lies ahead.',
        why: 'Why none lies ahead; null where one does.',
        personas: 'Everybody who has it ahead, soonest first.',
        underWay: 'For the 24 hours before something: everybody who is in them already.',
      },
    },
    UpcomingEvent: {
      description: 'Something that time will do.',
      members: {
        at: 'When.',
        persona: 'To whom.',
        job: 'Which job of the operator does it (`mocks/jobs`).',
        amount: 'What it takes from the account or puts into it, in fen; null where it moves nothing.',
        messages: 'The SMS it sends, in order.',
      },
    },
  },
};
