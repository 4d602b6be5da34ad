import type * as bills from '#contract/bills.ts';
import type { Descriptions } from './description.ts';

const MONTH =
  'The billing month, `YYYY-MM`: one of the last five closed months. Another text is answered `month-unknown`, this month or a later one `month-not-closed`, an earlier one `month-out-of-window`.';

export const BILLS: Descriptions<typeof bills> = {
  operations: {
    listBills: {
      description:
        'The last five closed months at a glance, without the current one; fewer for a new customer. A month closes when it ends in Beijing time. Customers of the intelligent network (智能网) are not offered bills.',
    },
    getBill: {
      description:
        'One closed month: its items on the operator’s own side and those collected for other companies, how each was worked out and how it ends, what has changed against the month before, and what has been paid. Items never change; payments arrive.',
      parameters: { month: MONTH },
    },
    getUnbilled: {
      description:
        'The charges of the current month so far. Provisional, and never called a bill: usage goes on, and the month is not closed. Offered to everybody, the intelligent network included.',
    },
  },
  schemas: {
    RecordType: {
      description: 'The eight types that items of bills and records of statements are sorted by, in the order every screen lists them.',
      values: {
        plan: 'The fee of the plan (套餐).',
        calls: 'Calls.',
        data: 'Data.',
        messages: 'SMS and MMS.',
        'value-added': 'The operator’s own services by the month (增值业务).',
        'third-party': 'Fees collected for another company (代收费).',
        other: 'Other fees, such as that of a suspension.',
        reductions: 'Discounts and money given back; negative.',
      },
    },
    Explanation: {
      description: 'How the amount of an item was worked out. The figures given multiply and add up to the amount, in fen.',
      cases: {
        plan: 'The plan’s monthly fee, and what it includes: minutes, megabytes, messages.',
        calls: 'Minutes beyond the plan × price of a minute.',
        data: 'Megabytes beyond the plan, a started one counted whole × price of a megabyte.',
        messages: 'Messages beyond the plan × price of a message.',
        monthly: 'A whole month’s fee.',
        'part-month': 'A month’s fee × days charged ÷ days of the month.',
        'on-demand': 'Pieces bought × price of one, and the days they were bought on.',
        'one-off': 'Charged, or given back, once on that day.',
        discount: 'A percentage off `base`, until and with that day; null runs on.',
      },
      example: { code: 'part-month', monthlyFee: 300, days: 9, ofDays: 30 },
    },
    EndsBy: {
      description: 'How a charge ends.',
      cases: {
        keyword: 'By an order, or by sending this keyword to 10086. Left today, `lastCharged` is the last month it is charged for.',
        'with-plan': 'With the plan it belongs to.',
        'with-contract': 'With the corporate contract it is under.',
        'use-less': 'By using less than the plan includes.',
        'by-itself': 'By itself, on that day.',
        resume: 'By resuming the line.',
        once: 'It was charged once and does not come again.',
      },
      example: { code: 'keyword', keyword: 'QXTQ', lastCharged: '2026-11' },
    },
    Consent: {
      description: 'Whether a confirmation of the customer is on record for a charge.',
      values: {
        'on-record': 'Its acceptance slip shows both confirmations.',
        expired: 'Ordered more than 24 months ago, when slips are no longer kept.',
        none: 'Nobody’s confirmation is on record.',
      },
    },
    Agreement: {
      description: 'What was signed for a charge or a reduction.',
      members: { number: 'Of the agreement.', signedOn: 'The day it was signed.', terms: 'What it says, in a sentence or two.' },
    },
    BillItem: {
      description: 'One item of a bill (账目项).',
      members: {
        key: 'The same for the same charge in every month, so that months can be compared.',
        type: 'The type it is listed under.',
        name: 'What it is called on the bill.',
        amount: 'In fen; negative for a reduction.',
        explanation: 'How the amount was worked out.',
        since: 'First day charged for, where it runs on; else null.',
        orderedBy: 'The channel it was ordered by; null where that is not on record.',
        origin: 'For what was ordered: the service’s id, whether a confirmation is on record, and the order whose slip shows it. Null for usage, the plan and the like.',
        agreement: 'The formal agreement it stands under, whose terms hold for it; null for most.',
        endsBy: 'How it ends.',
        provider: 'The company it is collected for; null on the operator’s own side.',
      },
    },
    BillPart: {
      description: 'One side of a bill: the operator’s own charges, or those collected for other companies.',
      members: { items: 'Its items, by type.', subtotal: 'Their sum, in fen.' },
    },
    BillChange: {
      description: 'What has changed against the month before.',
      members: {
        previousMonth: 'The month compared with.',
        amount: 'The difference of the totals, in fen: positive where this month was dearer.',
        parts: 'The differences that add up to it, the largest first: by item, whether it is new, gone, more or less, and by how many fen.',
      },
    },
    BillState: { description: 'Whether anything of a bill is still to pay.', values: { settled: 'Paid in full.', unpaid: 'Something is still to pay.' } },
    Bill: {
      description: 'The bill of one closed month. `own.subtotal` + `thirdParty.subtotal` = `total`; `paid` + `unpaid` = `total`; the payments add up to `paid`.',
      members: {
        asOf: 'The operator’s clock when it was read: payments may arrive later.',
        number: 'The bill’s number.',
        maskedNumber: 'Whose bill it is, with the middle of the number hidden.',
        month: 'The month it is for.',
        from: 'First day billed; later than the first of the month for somebody who joined in it.',
        to: 'Last day billed.',
        state: 'Whether it is paid.',
        total: 'What it comes to, in fen.',
        own: 'The operator’s own charges.',
        thirdParty: 'Charges collected for other companies (代收费); each names its provider.',
        change: 'What has changed against the month before; null in a customer’s first month.',
        payments: 'What has paid it, oldest first: when, from where (balance, gift, dedicated money, a top-up) and how many fen.',
        paid: 'Paid so far, in fen.',
        unpaid: 'Still to pay, in fen.',
        months: 'The months that can be opened with their totals in fen, oldest first, this one among them.',
      },
    },
    RecurringRow: {
      description: 'A charge that comes again every month, across the months of the list.',
      members: {
        key: 'The key of its items.',
        name: 'What it is called.',
        thirdParty: 'Whether it is collected for another company.',
        amounts: 'One amount in fen for each month of the list, in the same order; null where it was not charged.',
        state: 'In the newest month against the one before: `same`, `new`, `gone`, `more` or `less`.',
      },
    },
    BillList: {
      description: 'The last five closed months.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        months: 'Oldest first: total, own and third-party part and what is unpaid, all in fen. Fewer than five for a new customer.',
        average: 'Mean of the totals in fen, rounded half up; 0 without a month.',
        change: 'What has changed from the month before to the newest one; null without a month before.',
        recurring: 'The plan and the services by the month, across these months.',
      },
    },
    Unbilled: {
      description: 'The current month so far; provisional.',
      members: {
        asOf: 'The operator’s clock: charges up to that moment.',
        month: 'The current month.',
        closesOn: 'Its last day; the bill is there on the day after.',
        total: 'What it comes to so far, in fen.',
        own: 'The operator’s own charges so far.',
        thirdParty: 'Charges collected for other companies so far.',
        planLeft: 'What is left of the plan.',
      },
    },
  },
};
