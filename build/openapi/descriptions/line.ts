import type * as barring from '#contract/account/barring.ts';
import type * as line from '#contract/line.ts';
import type * as suspensionKind from '#contract/core/suspension-kind.ts';
import type { Descriptions } from './description.ts';

export const SUSPENSION_KIND: Descriptions<typeof suspensionKind> = {
  operations: {},
  schemas: {
    LineEnd: {
      description: 'How a suspension ends.',
      values: { resume: 'By an order of the customer’s own.', payment: 'By paying what is owed.', hall: 'At a hall of the operator’s.' },
    },
    SuspensionKind: {
      description: 'The four kinds of suspension (停机).',
      values: {
        'own-request': 'At the customer’s own request (停机保号).',
        lost: 'The phone was reported lost (挂失).',
        arrears: 'For unpaid bills (欠费).',
        operator: 'By the operator (管控).',
      },
    },
  },
};

export const BARRING: Descriptions<typeof barring> = {
  operations: {},
  schemas: {
    Barring: {
      description:
        'A prepaid line whose money is used up: what would cost money does not happen (停呼出). What comes in, 10086, emergency calls and what the plan still holds go on. Topping up ends it at once.',
      members: {
        since: 'Since when.',
        missing: 'What the account lacks for the monthly fees that wait, in fen; 0 where none do.',
        planLeft: 'Whether something is left of the plan, which goes on: its fee of the month is paid.',
      },
    },
    Back: {
      description: 'A barred line is back.',
      members: { fees: 'The monthly fees that waited, charged for what is left of the month, in fen.' },
    },
  },
};

export const LINE: Descriptions<typeof line> = {
  operations: {
    getLine: { description: 'Whether the line is in service or suspended, since when and why, what that costs, and exactly how it ends.' },
  },
  schemas: {
    Suspension: {
      description: 'A suspension in force. Fee and last day belong to one on request; they are null for the other kinds.',
      members: {
        kind: 'Why the line is suspended.',
        since: 'Since when.',
        freeUntil: 'Free until and with this day.',
        feeFrom: 'It costs its monthly fee from this day on.',
        monthlyFee: 'In fen.',
        lastDay: 'It ends by itself after this day: six months after it began.',
        order: 'Id of the order it comes from; null without one.',
        endsBy: '`resume`: by an order of the customer’s own. `payment`: by paying what is owed. `hall`: only at a hall.',
        backBy: 'For arrears that have been paid: the line is back by then. Else null.',
      },
    },
    Line: {
      description: 'The state of the line.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        maskedNumber: 'The number with its middle hidden.',
        suspension: 'The suspension in force; null while the line is in service.',
        barring: 'The barring in force; null while the line can do everything that the account pays for.',
        inServiceSince: 'In service since this day: the end of the last suspension or barring, or joining. Null while suspended or barred.',
        owed: 'Closed bills not yet paid, in fen.',
        suspendsAt:
          'When unpaid bills will suspend the line: on the 23rd of the month that follows the bill’s, as it begins; on a later 23rd where another suspension covered that one. Null where nothing is owed, and while suspended.',
        actions: 'What may be ordered for the line now.',
        offer: 'What a suspension on request costs: fen a month after its free first month, and how many months it may last.',
      },
    },
  },
};
