import type { Descriptions } from '#build/openapi/descriptions/description.ts';
import type * as client from '#mocks/control/contracts/client.ts';
import type * as coverage from '#mocks/control/contracts/coverage.ts';
import type * as exchanges from '#mocks/control/contracts/exchanges.ts';
import type * as watchdog from '#mocks/control/contracts/watchdog.ts';

/** What was asked and answered. */
export const EXCHANGES: Descriptions<typeof exchanges> = {
  operations: {
    listExchanges: {
      description:
        'The newest 500 exchanges with the API, the newest last; of a long body the first 20,000 characters. Passwords, codes and cards are taken out of requests, and numbers are masked. They are the host’s own and no part of the operator’s state.',
      parameters: { after: 'Only those behind this number.' },
      response: { description: 'The exchanges.', members: { exchanges: 'The newest last.' } },
    },
    exportExchanges: {
      description: 'The same as HTTP Archive 1.2, to be loaded into a browser’s developer tools. An answer that never came has status 0.',
      response: { description: 'The archive.', members: { log: 'As the format has it.' } },
    },
  },
  schemas: {
    Exchange: {
      description: 'One exchange as its client saw it.',
      members: {
        number: 'Counts up by one.',
        at: 'The operator’s clock.',
        method: 'Of the request.',
        path: 'With its query.',
        endpoint: 'Id in the contract; null where the contract has none.',
        persona: 'The persona whose session it brought; null where nobody was signed in.',
        fault: 'The fault that was applied; null for none.',
        request: 'The request’s body, redacted.',
        status: 'Of the answer; null where none arrived.',
        contentType: 'Of the answer.',
        answer: 'The answer’s body.',
        violations: 'What of it broke the contract.',
        changes: 'What it has changed about its customer: `what`, the lines that went (`gone`) and those that came (`come`). Empty after a read.',
        rules: 'Commitments to customers (docs/rules.md) that it has exercised, or that time did before it.',
      },
    },
  },
};

/** What must always hold. */
export const WATCHDOG: Descriptions<typeof watchdog> = {
  operations: {
    getWatchdog: {
      description:
        'What must hold for every customer at every moment, and where it does not. The host looks after every write at the customer it was for, and at everybody after control, once a minute of the operator’s clock, and when this is asked. In a healthy run nothing is wrong.',
      response: {
        description: 'What is watched over, and what is wrong.',
        members: {
          invariants: 'All there are.',
          alarms: 'What is wrong, each thing once, the oldest first.',
          violations: 'Requests and answers that broke the contract, as `getOperatorState` has them.',
        },
      },
    },
  },
  schemas: {
    Invariant: {
      description: 'Something that must always hold.',
      members: { id: 'Its name.', name: 'What holds, in a sentence.', rules: 'The rules it watches over.' },
    },
    Alarm: {
      description: 'Something that does not hold.',
      members: { at: 'The operator’s moment when it was first seen.', invariant: 'Which.', persona: 'Whose customer.', detail: 'What, when and how much.' },
    },
  },
};

/** Who asks. */
export const CLIENT: Descriptions<typeof client> = {
  operations: {
    getClient: {
      description: 'Who is signed in on the client that asks, and the SMS their phone got last. Asking keeps no session awake, and is no exchange.',
      response: {
        description: 'Who it is.',
        members: { persona: 'Null while nobody is signed in.', sms: 'The newest; while nobody is signed in, the newest to anybody. Null for none.' },
      },
    },
  },
  schemas: {
    ArrivedSms: { description: 'An SMS, and whose phone it has arrived at.', members: { persona: 'Whose phone.', at: 'When.', text: 'What it says.' } },
  },
};

/** What was exercised, and what is missing. */
export const COVERAGE: Descriptions<typeof coverage> = {
  operations: {
    getCoverage: {
      description:
        'Which commitments to customers (docs/rules.md), and which endpoints under which faults, this host has exercised in this world since it began; a reset does not forget it. What is missing has `seen` null, or no cell.',
      response: {
        description: 'All there are.',
        members: {
          rules: 'In the order of their numbers.',
          endpoints: 'Ids in the contract.',
          faults: 'That the wire can have.',
          cells: 'Every endpoint under every fault that was applied to it.',
        },
      },
    },
  },
  schemas: {
    RuleCoverage: {
      description: 'A commitment to customers, and whether it was exercised.',
      members: {
        rule: 'Its number.',
        sentence: 'What holds.',
        because: 'Why no exchange can show it; null for one that can.',
        scenarios: 'Ids of scenarios that lead to where it shows.',
        seen: 'What it was first seen by; null for not yet.',
      },
    },
    Seen: {
      description: 'What a rule was first seen by.',
      members: { by: 'An exchange, a job of the clock’s, or an SMS.', number: 'Of the exchange.', what: 'The endpoint, the job, or the SMS’s first word.', at: 'When.' },
    },
    FaultCoverage: { description: 'An endpoint under a fault.', members: { endpoint: 'Id in the contract.', fault: 'What was applied.', times: 'How often.' } },
  },
};
