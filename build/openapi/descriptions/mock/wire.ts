import type * as wire from '#mocks/control/contracts/wire.ts';
import type { FaultCountSchema, FaultRuleSchema, FaultSchema, FaultWhenSchema } from '#mocks/scenarios/fault.ts';
import type { Descriptions } from '#build/openapi/descriptions/description.ts';

interface Faults {
  FaultSchema: typeof FaultSchema;
  FaultRuleSchema: typeof FaultRuleSchema;
  FaultWhenSchema: typeof FaultWhenSchema;
  FaultCountSchema: typeof FaultCountSchema;
}

export const WIRE: Descriptions<typeof wire & Faults> = {
  operations: {
    setFaults: {
      description: 'Replaces the rules by which the wire fails; an empty list clears them. Calls of control itself never fail.',
      body: { description: 'The rules to follow from now on.', members: { rules: 'The first that fits a call is applied to it.' } },
      response: { description: 'The rules in force.', members: { rules: 'As they were given, none met yet.' } },
    },
    getFaults: {
      description: 'The rules by which the wire fails now, with how many calls of its endpoint each has seen, and to how many of them it was applied.',
      response: { description: 'The rules in force.', members: { rules: 'In the order they were given in.' } },
    },
    getCapabilities: {
      description: 'What each host of the mock can do: every fault of the wire by its name, then what else testers may want.',
      response: { description: 'The table.', members: { host: 'The host that answers.', capabilities: 'Faults first.' } },
    },
  },
  schemas: {
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
        slow: 'The answer comes late.',
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
        when: 'To which calls.',
        delayMs: 'How long the answer waits, whatever it is; left out, half a minute for `slow` and nothing for the others. Silence and resets have no answer that could wait.',
      },
      example: { endpoint: 'getHome', fault: 'html-502', when: { kind: 'first', count: 2 } },
    },
    FaultCount: {
      description: 'A fault rule in force, and what became of it.',
      members: {
        endpoint: 'The endpoint’s id in the contract, or `*` for any.',
        fault: 'What happens to the call.',
        when: 'To which calls.',
        delayMs: 'How long the answer waits, where the rule says so.',
        calls: 'Calls of its endpoint since the rules were set.',
        applied: 'To how many of them it was applied; a rule before it may have taken others.',
      },
    },
    FaultWhen: {
      description:
        'To which calls of its endpoint, counted from when the rules were set: `always`; the `first` ones; the `nth` alone; `every` k-th; by `chance` in percent, the same for the same seed; or `between` two moments of the operator’s clock, the second excluded.',
      cases: {
        always: 'Until the rules are replaced.',
        first: 'The first so many.',
        nth: 'That one alone.',
        every: 'Every so many.',
        chance: 'So many in a hundred, drawn from the seed.',
        between: 'While the operator’s clock is between the two.',
      },
    },
    Capability: {
      description: 'Something testers may want of a host.',
      members: {
        id: 'The name of a fault, or of something else.',
        about: 'What it is, in one line.',
        on: 'By host: `yes`; `as-seen`, where the page sees what it should and the wire differs; `no`.',
      },
    },
  },
};
