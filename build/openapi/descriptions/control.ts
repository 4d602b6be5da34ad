import type * as cashier from '#mocks/cashier/contract.ts';
import type * as control from '#mocks/control/contract.ts';
import type { FaultRuleSchema, FaultSchema } from '#mocks/scenarios/fault.ts';
import type { Descriptions } from './description.ts';

const STATE = {
  seed: 'What all chance in this world follows from.',
  now: 'The operator’s clock.',
  clock: 'Whether the clock is `running` or `paused`.',
  commands: 'How many commands the journal holds since the last reset.',
  violations: 'Requests and answers that broke the contract, newest last; empty in a healthy run. The oldest go first beyond 500.',
} as const;
const PERSONA = 'The persona’s id: the last two digits of their number.';
const SCENARIO = {
  id: 'The code of the refusal, or what has become of the payment.',
  persona: 'Who meets it.',
  about: 'What it is, in one line.',
  open: 'The address to open in the app.',
  advanceSeconds: 'Seconds to let pass on the operator’s clock first; null for none.',
  type: 'What to type where the page asks for a code or a password; null where nothing has to be typed.',
} as const;

const DEVICES = {
  printer: '`offline` where it does not answer or its cover is open, `cutter` where its knife is stuck.',
  cardReader: '`mismatch`: the card is not the one of the number that is signed in.',
  power: 'On `battery` the terminal lasts some minutes.',
  network: 'What the terminal itself knows of its line.',
} as const;

export const CONTROL: Descriptions<typeof control & { FaultSchema: typeof FaultSchema; FaultRuleSchema: typeof FaultRuleSchema }> = {
  operations: {
    listPersonas: {
      description: 'Everybody a tester can sign in as, with passwords and PUK codes, and one number nobody has.',
      response: { description: 'The personas.', members: { personas: 'In the order of their ids.' } },
    },
    getOperatorState: {
      description:
        'Clock, seed, digest of the state and violations of the contract. The digest is equal after equal commands; it is worked out only here, because it reads everything there is.',
      response: { description: 'The state of the operator.', members: { ...STATE, hash: 'Digest of everything the commands have changed.' } },
    },
    resetOperator: {
      description: 'Starts again: the world opens as it was on 22 November 2026, 10:00, with the seed it had or another one, and an empty journal.',
      body: { description: 'How to start again.', members: { seed: 'Another seed; left out, the one there is.' } },
    },
    setClock: {
      description:
        'Turns the operator’s clock: jumps to a moment, advances, pauses or runs. What is due on the way is done: bills close, codes expire, trials end. A jump back replays the journal up to that moment. A moment before the opening, or later than ten years after it, is refused with the nearest one allowed as `until`.',
      body: {
        description: 'Exactly one member: `to`, the moment to jump to; `advanceSeconds`, from one second to 366 days; or `running`, whether the clock runs.',
        example: { advanceSeconds: 600 },
      },
    },
    enterPersona: {
      description: 'Signs the persona in on this client, as if the password had been given, and sets the session’s cookie.',
      body: { description: 'Whom to be.', members: { persona: PERSONA }, example: { persona: '30' } },
    },
    sendSms: {
      description:
        'Sends an SMS from a customer’s phone: to 10086, the SMS hall (balance `YE`, last bill `ZD`, points `JF`, list `0000` and cancel by number `00001`, a service by its word, `XGMM old new` for the password, a reply 是 or 否), or to 10086999, a report as `number*content`. What is not understood is answered with the menu.',
      body: {
        description: 'The message.',
        members: { from: 'Number of the customer.', to: '10086 or 10086999.', text: 'What was written.' },
        example: { from: '13900000030', to: '10086', text: 'YE' },
      },
      response: { description: 'What has come back.', members: { messages: 'Newest first; empty for a report, to which no reply is promised.' } },
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
    getInbox: {
      description: 'The SMS this persona has received, codes included.',
      parameters: { persona: PERSONA },
      response: { description: 'The inbox.', members: { messages: 'Newest first.' } },
    },
    listScenarios: {
      description: 'Every refusal an order can meet and everything a payment can come to, to be picked.',
      response: { description: 'The scenarios.', members: { scenarios: 'Each with who meets it, where to look and what to do.' } },
    },
    enterScenario: {
      description:
        'Puts the scenario’s persona back to how it opened, signs it in on this client, and does what comes before, as one command of the journal. `open` then names the order or the payment where there is one.',
      body: { description: 'The scenario.', members: { scenario: 'Its id.' }, example: { scenario: 'order-refused' } },
    },
    getDevices: {
      description: 'How the devices of the store terminal are, as its page asks for them once a second in the place of the devices themselves.',
    },
    setDevices: {
      description:
        'Breaks devices of the store terminal, or mends them; what is left out stays as it is. A slip that is being printed waits two minutes for its printer, then is given up.',
      body: { description: 'The devices to change.', members: DEVICES, example: { printer: 'paper-out' } },
    },
    setFaults: {
      description: 'Replaces the rules by which the wire fails; an empty list clears them. Calls of control itself never fail.',
      body: { description: 'The rules to follow from now on.', members: { rules: 'The first that fits a call is applied to it.' } },
      response: { description: 'The rules in force.', members: { rules: 'As they were given.' } },
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
      },
    },
    OperatorState: { description: 'Clock, seed and violations of the mock operator.', members: STATE },
    Sms: {
      description: 'An SMS as the persona has received it.',
      members: { at: 'When.', from: 'The sender.', text: 'The text.' },
      example: { at: '2026-11-22T10:00:00+08:00', from: '10086', text: '您正在登录掌上营业厅，验证码012345，5分钟内有效，只能用一次。请不要告诉任何人，我们不会向您索要。' },
    },
    Scenario: { description: 'A moment that a tester can be put into at once.', members: SCENARIO },
    DeviceStates: { description: 'How the devices of the store terminal are.', members: DEVICES },
    Fault: {
      description: 'What the wire can do to an exchange.',
      values: {
        'problem-500': 'The operator answers with an error of its own.',
        'html-502': 'A gateway answers with a page of its own.',
        'retry-after-503': 'The operator is busy and says for how long.',
        'gateway-504': 'A gateway has waited too long.',
        'never-answers': 'Nothing comes back.',
        'reset-before': 'The connection is reset before the request was carried out.',
        'applied-answer-lost': 'The request is carried out, then the connection is reset.',
        'delivered-twice': 'The request arrives twice.',
        'slow-30s': 'The answer takes half a minute.',
        trickle: 'The answer comes in drops.',
        truncated: 'The answer is cut off.',
        'malformed-json': 'The answer is no JSON.',
        'schema-missing': 'A member of the answer is missing.',
        'schema-null': 'A member of the answer is null.',
        'schema-wrong-type': 'A member of the answer is of another type.',
        'schema-negative': 'A count in the answer is negative.',
        'schema-unknown-enum': 'A word in the answer is on no list.',
        'captive-portal': 'A Wi-Fi portal answers with its page.',
        redirect: 'The request is redirected to such a page.',
        'empty-204': 'The answer has no body.',
        'gbk-bytes': 'The answer is not in UTF-8.',
        'expired-401': 'The session has ended.',
        'other-customer': 'The answer belongs to another customer’s session.',
        'forbidden-403': 'A refusal: a second proof is asked for.',
        'gone-404': 'A refusal: there is no such thing.',
        'conflict-409': 'A refusal: the same request is still being carried out.',
        'unprocessable-422': 'A refusal: the key was used for something else.',
        'too-many-429-seconds': 'A refusal: too many tries, to wait for in seconds.',
        'too-many-429-date': 'A refusal: too many tries, to wait for until a date.',
        'locked-423': 'A refusal: the password is locked.',
      },
    },
    FaultRule: {
      description: 'Applies a fault to calls of an endpoint.',
      members: {
        endpoint: 'The endpoint’s id in the contract, or `*` for any.',
        fault: 'What happens to the call.',
        times: 'To how many calls; null until the rules are replaced.',
      },
      example: { endpoint: 'getHome', fault: 'html-502', times: 2 },
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
