import type * as home from '#contract/home.ts';
import type * as planLeft from '#contract/plan-left.ts';
import type { Descriptions } from './description.ts';

export const PLAN_LEFT: Descriptions<typeof planLeft> = {
  operations: {},
  schemas: {
    PlanLeft: {
      description: 'What is left this month of one allowance of the plan.',
      members: {
        kind: 'Which allowance: `data` in megabytes, `calls` in minutes, `messages` in messages.',
        left: 'How much is left, rounded down to whole units; 0 once it is used up.',
        total: 'How much the plan includes each month.',
      },
      example: { kind: 'data', left: 212, total: 500 },
    },
  },
};

export const HOME: Descriptions<typeof home> = {
  operations: {
    getHome: {
      description:
        'Everything the first screen shows, in one answer: balance, last bill, this month so far, what is left of the plan, points, and what needs the customer’s attention.',
    },
  },
  schemas: {
    Attention: {
      description: 'Something that needs the customer’s attention.',
      cases: {
        suspended: 'The line is suspended, since when and for what kind of reason.',
        'open-order': 'An order waits for its second confirmation: its id and what it is about.',
        arrears: 'Closed bills are unpaid: the sum of them in fen, the oldest month, when the line will be suspended for it, and whether it already is.',
        'low-balance': 'A prepaid balance has reached its threshold, in fen.',
        overdrawn: 'The balance is below zero, by this amount in fen.',
        'gift-expires': 'Gift money of this amount in fen lapses on that day, which is ten days away or less.',
        'trial-ends': 'A free trial that nobody has confirmed ends on that day, which is five days away or less; the service then stops and nothing is charged.',
      },
      example: { code: 'low-balance', threshold: 1000 },
    },
    Home: {
      description: 'The first screen in one answer.',
      members: {
        asOf: 'The operator’s clock when this was worked out.',
        maskedNumber: 'The customer’s number with its middle hidden.',
        state: '`suspended` while the line is suspended, `owing` while closed bills are unpaid, `low` at or under the threshold or overdrawn, else `normal`.',
        balance: 'The account: `total` is the sum of `parts`, `owed` the unpaid closed bills, `threshold` where a low balance begins; all in fen.',
        lastBill: 'The newest closed month: its total and the difference to the month before, in fen. Null for a customer without a closed month, and where no bill is offered.',
        unbilled: 'This month so far, in fen and provisional; never called a bill.',
        points: 'Points that can be used.',
        planLeft: 'What is left of the plan, one entry an allowance; empty for a plan that includes nothing.',
        attention: 'What needs attention, most urgent first; empty when all is well.',
        offers: 'Whether bills and statements are offered to this customer at all: no bills on the intelligent network, no statements on some standard cards.',
      },
    },
  },
};
