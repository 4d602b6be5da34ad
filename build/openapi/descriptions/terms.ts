import type { TermsSchema } from '#contract/orders.ts';
import type * as terms from '#contract/terms.ts';
import type { Descriptions, SchemaDescription } from './description.ts';

export const TERMS_SCHEMA: SchemaDescription<typeof TermsSchema> = {
  description: 'What is signed (资费条款): the same on the fee page, in the second confirmation and on the slip. Members that do not apply are null or empty.',
  members: {
    version: 'A digest of everything below. A customer agrees to this version and to no other.',
    action: 'What would be done.',
    service: 'The service’s id; null where it is about the line.',
    name: 'Name of the service, or of what is done with the line.',
    category: 'Voice, data or information; null for the line.',
    provider: 'The company whose fee is collected; null for the operator’s own and for the line.',
    fee: 'What it costs from then on; for what ends, what it has cost. Null where nothing is charged.',
    firstCharge:
      'When the first charge is taken and how many fen it is. `byDay` where it goes by the day: days charged, days of the month, the whole month’s fee. Null where nothing is charged for now.',
    difference: 'For a change of tier: how many fen a month more (positive) or less (negative) than before.',
    includes: 'Of a bundle: all its parts, whatever of them the customer has.',
    replaces: 'What ends through it: each service with its monthly fee in fen and its last day, null for what was to follow and now never begins.',
    restores: 'What goes on again, when something is left before it began that would have ended it: each service with its monthly fee in fen.',
    effectiveOn: 'The day it takes effect; null is at once.',
    lastDay: 'Last day of use: of what is cancelled, of a trial, of a suspension.',
    wouldBegin: 'For a cancellation of what has not begun: the day it would have; it then has no last day. Null otherwise.',
    stillCharged: 'For a cancellation: what is still charged until the end, in fen.',
    trialUntil: 'Free until and with this day. Without another confirmation it then ends, and nothing is charged.',
    suspension: 'For a suspension on request: free until and with `freeUntil`, then `monthlyFee` fen each month.',
    cancellation: 'How it is left again: when leaving takes effect, and the keyword to 10086 that does the same.',
    undoUntil: 'For a cancellation: until when it can be taken back.',
    tariff: 'Number of the published tariff (资费编号), and the last day it is sold, null until further notice.',
  },
};

export const TERMS: Descriptions<typeof terms> = {
  operations: {
    getTerms: {
      description: 'What would be signed, worked out for this customer and this moment, before anything is ordered; and what is in the way of it. Reading it orders nothing.',
      parameters: {
        action: 'What would be done. Left out, it is the way to get the service (subscribe, change or purchase), or to suspend the line, or to resume it.',
        service: 'The service’s id in the catalogue; left out where it is about the line.',
      },
    },
  },
  schemas: {
    OfferedTerms: {
      description: 'Terms before anything is ordered.',
      members: {
        asOf: 'The operator’s clock when they were worked out.',
        maskedNumber: 'The customer’s number with its middle hidden.',
        terms: 'What would be signed.',
        proof: 'What the second confirmation would take.',
        reason: 'Why they cannot be agreed to now; null where nothing is in the way.',
        openOrder: 'Id of an order for the same thing that waits for its second confirmation; null without one.',
      },
    },
  },
};
