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
        total: 'How much there is this month: of the plan and, for data, of packs that are good around the clock, for any app, at home.',
        lasts: 'Whether it lasts to the month’s end at the pace so far.',
        packs: 'The data that was bought on top, each as a part of its own; night data, and data for apps or for abroad, is not in `left` and `total`.',
      },
      example: { kind: 'calls', left: 178, total: 300, lasts: true, packs: [] },
    },
    DataPackLeft: {
      description: 'A data pack bought on top of the plan.',
      members: {
        service: 'Which service it is.',
        name: 'Its name.',
        hours: 'When it is used: around the clock after the plan, or by `night` from 23:00 to 7:00 before it.',
        apps: 'The group of apps that alone takes from it, before the plan does; null for any app.',
        where: 'Whether it is used at `home` or `abroad` alone.',
        left: 'Megabytes left.',
        total: 'Megabytes a month.',
        lastDay: 'The last day it is good for.',
      },
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
        suspended: 'The line is suspended, since when, for what kind of reason, and how that ends.',
        'open-order': 'An order waits for its second confirmation: its id and what it is about.',

        'complaint-late': 'The first reply to a complaint did not come in time.',
        'complaint-answered': 'A reply to a complaint waits for the customer’s verdict.',
        'refund-granted': 'A refund of this total in fen is granted for the charge it names, and waits for the customer to choose how it is paid.',
        arrears: 'Closed bills are unpaid: the sum of them in fen, the oldest month, when the line will be suspended for it, and whether it already is.',
        'no-consent': 'A service is charged each month, by this amount in fen, although nobody’s confirmation is on record.',
        'points-expire': 'Points lapse on that day, which is sixty days away or less.',
        'low-balance': 'A prepaid balance has reached its threshold, in fen.',
        barred: 'A prepaid balance is used up: since when the line is barred.',
        'gift-expires': 'Gift money of this amount in fen lapses on that day, which is ten days away or less.',
        'trial-ends': 'A free trial that nobody has confirmed ends on that day, which is five days away or less; the service then stops and nothing is charged.',
      },
      example: { code: 'low-balance', threshold: 1000 },
    },
    MoneyAnswer: {
      description: 'How the money stands and what follows from it: the first case that applies.',
      cases: {
        returning: 'Arrears are paid; the line is back by then.',
        'pay-to-resume': 'The line is suspended until this amount in fen is paid.',
        'pay-by': 'Unless this amount in fen is paid by then, the line will be suspended.',
        barred: 'A prepaid balance is used up, and the line barred.',
        'expires-today': 'Money of this amount in fen lapses with the day, and what is left of the balance then.',
        'below-threshold': 'A prepaid balance is at or under its threshold, in fen.',
        'short-for': 'What that month charges for certain is not covered, by this amount in fen; the line is barred for it where the month is the current one.',
        'covers-until': 'What is charged for certain is covered up to and with that month.',
        settled: 'Nothing is owed.',
      },
      example: { code: 'covers-until', month: '2026-12' },
    },
    Home: {
      description: 'The first screen in one answer.',
      members: {
        asOf: 'The operator’s clock when this was worked out.',
        maskedNumber: 'The customer’s number with its middle hidden.',
        balance: 'The account: `total` is the sum of `parts`, `owed` the unpaid closed bills, `threshold` where a low balance begins, null for a postpaid number; all in fen.',
        answer: 'How the money stands and what follows from it.',
        lastBill:
          'The newest closed month: its total, what has been paid of it and the difference to the month before, in fen. Null for a customer without a closed month, and where no bill is offered.',
        unbilled: 'This month so far, in fen and provisional; never called a bill. `plan`, `services` and `thirdParty` add up to its total.',
        points: 'Points that can be used.',
        planLeft: 'What is left of the plan, one entry an allowance; empty for a plan that includes nothing.',
        attention: 'What needs attention, most urgent first; empty when all is well.',
        offers: 'Whether bills and statements are offered to this customer at all: no bills on the intelligent network, no statements on some standard cards.',
      },
    },
  },
};
