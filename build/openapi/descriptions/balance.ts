import type * as balancePart from '#contract/account/balance-part.ts';
import type * as balance from '#contract/balance.ts';
import type * as payments from '#contract/account/payments.ts';
import type * as topUps from '#contract/account/top-ups.ts';
import type { Descriptions } from './description.ts';

export const BALANCE_PART: Descriptions<typeof balancePart> = {
  operations: {},
  schemas: {
    BalancePart: {
      description: 'One part of the balance.',
      members: {
        kind: '`main` (主账户) never lapses; `gift` (赠送金) and `dedicated` (专款) do.',
        amount: 'In fen; the main part may be negative.',
        expiresOn: 'The part lapses with the last moment of this day; null where it does not lapse.',
        name: 'What a dedicated part may be spent on; null for the others.',
      },
      example: { kind: 'gift', amount: 1000, expiresOn: '2026-12-31', name: null },
    },
  },
};

export const BALANCE: Descriptions<typeof balance> = {
  operations: {
    getBalance: { description: 'The account: its parts, what is owed, and every movement of this month and of up to five months before.' },
  },
  schemas: {
    Movement: {
      description: 'One posting to the account.',
      members: {
        id: 'The posting’s id.',
        at: 'When it was posted.',
        kind: 'In: `opening`, `top-up`, `gift`, `dedicated`. Out: `bill`, `expiry`, `usage` (what a prepaid line has used this month, provisional). Returned: `refund`.',
        part: 'The part of the balance it belongs to.',
        amount: 'In fen; negative for what goes out.',
        billMonth: 'The month a bill’s posting settles, and the month of provisional usage; null for the others.',
      },
      example: { id: 'm-17', at: '2026-11-01T00:10:00+08:00', kind: 'bill', part: 'main', amount: -6850, billMonth: '2026-10' },
    },
    BalanceMonth: {
      description: 'One month of the account. `opening` + `in` + `out` + `returned` = `closing`, and the movements add up to the three in the middle.',
      members: {
        month: 'The month.',
        opening: 'The balance when it began, in fen.',
        in: 'What came in, in fen.',
        out: 'What went out, in fen; negative or 0.',
        returned: 'What was given back, in fen.',
        closing: 'The balance when it ended, in fen; for the current month, as it is now.',
        movements: 'Its postings, newest first.',
      },
    },
    Balance: {
      description: 'The balance. `total` is the sum of the parts and the closing balance of the newest month.',
      members: {
        asOf: 'The operator’s clock when it was worked out.',
        total: 'In fen; negative while the account is overdrawn.',
        owed: 'Closed bills not yet paid, in fen; 0 for a prepaid line.',
        threshold: 'A prepaid balance at or under this many fen is low, and the customer is told; null for a postpaid number.',
        parts: 'The main part first; gifts and dedicated money while something is left of them.',
        months: 'This month and up to five before it, newest first.',
      },
    },
  },
};

export const TOP_UPS: Descriptions<typeof topUps> = {
  operations: {
    topUp: {
      description:
        'Credits a recharge card (充值卡) to the main account. Unpaid bills are paid from it first, which brings a line that was suspended for arrears back within ten minutes; a barred one is back at once, where it is enough. A card works once: one that this customer has used already ' +
        'is answered `card-used` with the moment `at` it was credited. After five cards within an hour that do not work the number has to wait.',
      body: { description: 'The card.', members: { card: 'The sixteen digits under its scratch-off field.' } },
    },
    getTopUp: {
      description: 'The slip of a recharge card that this customer has used within the last 24 months, and how the account stands now.',
      parameters: { number: 'Number of its slip.' },
    },
  },
  schemas: {
    TopUp: {
      description: 'What a recharge card has brought. The balance before + `amount` − `owedPaid`, less the fees of `back` is `newBalance`.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        number: 'Number of the slip, by which it is found again.',
        at: 'When it was credited.',
        maskedNumber: 'The number it was credited to, masked.',
        lastFour: 'The last four digits of the card.',
        amount: 'What the card was worth, in fen.',
        owedPaid: 'How much of it has paid closed bills, in fen.',
        owed: 'What is still owed after it, in fen.',
        back: 'A barred line is back by it, and what the fees that waited cost; null for any other, and where it was not enough.',
        newBalance: 'The balance right after it, in fen.',
        smsSent: 'Whether an SMS has told the customer; a suspended line receives none.',
        standing: 'How the account stands now.',
      },
      example: {
        asOf: '2026-11-22T10:00:00+08:00',
        number: '2026112204718365',
        at: '2026-11-22T10:00:00+08:00',
        maskedNumber: '139****0030',
        lastFour: '0050',
        amount: 5000,
        owedPaid: 0,
        owed: 0,
        back: null,
        newBalance: 8650,
        smsSent: true,
        standing: { owed: 0, balance: 8650, suspension: null, barring: null },
      },
    },
  },
};

const METHODS = { 'wechat-pay': 'WeChat Pay (微信支付).', alipay: 'Alipay (支付宝).', 'bank-card': 'A bank card (银行卡).' } as const;
const PURPOSES = { arrears: 'All that is owed, to the fen.', 'top-up': 'An amount of the customer’s choice, of which what is owed is paid first.' } as const;
const PAYMENT = 'The payment’s id.';

export const PAYMENTS: Descriptions<typeof payments> = {
  operations: {
    createPayment: {
      description:
        'Begins a payment and opens a charge for it at the cashier (收银台); nothing is taken by it. The screen sends the browser to `cashierUrl`, the cashier sends it back to `/pay/{payment}`, and tells the operator by a notice of its own what became of it. ' +
        'A chosen amount is from 10.00 to 500.00 yuan, in whole yuan. Arrears name the amount that was seen; when another is owed by now they are refused with `arrears-changed`. A number begins at most twenty within an hour.',
      body: { description: 'What to pay.', cases: { arrears: 'All that is owed, as it was seen.', 'top-up': 'A chosen amount.' } },
    },
    getPayment: { description: 'One payment of this customer, what became of it, and how the account stands now.', parameters: { payment: PAYMENT } },
    listPayments: { description: 'What there is to pay, and the payments begun within the last 24 hours.' },
  },
  schemas: {
    PaymentPurpose: { description: 'What a payment is for.', values: PURPOSES },
    PaymentMethod: { description: 'How the customer has paid at the cashier.', values: METHODS },
    PaymentState: {
      description: 'What became of a payment.',
      values: {
        pending: 'Nobody knows yet: not paid so far, or paid and the cashier’s notice is on its way.',
        paid: 'The money is in the account.',
        'not-paid': 'Called off, or not paid in time; nothing was taken.',
        'already-paid': 'The arrears were paid another way meanwhile; nothing was taken.',
      },
    },
    AccountStanding: {
      description: 'How the account stands.',
      members: {
        owed: 'Closed bills not yet paid, in fen.',
        balance: 'The balance, in fen.',
        suspension: 'A suspension for arrears in force, with the moment `backBy` by which the line is back once they are paid; null where there is none.',
        barring: 'The barring of a prepaid line in force; null where there is none.',
      },
    },
    Receipt: {
      description: 'What a payment has brought. The amount less `owedPaid` and the fees of `back` stays in the balance.',
      members: {
        number: 'Number of the slip.',
        at: 'When it was credited.',
        method: 'How it was paid.',
        owedPaid: 'How much of it has paid closed bills, in fen.',
        back: 'A barred line is back by it, and what the fees that waited cost; null for any other, and where it was not enough.',
        newBalance: 'The balance right after it, in fen.',
        smsSent: 'Whether an SMS has told the customer; a suspended line receives none.',
      },
    },
    Payment: {
      description: 'One payment through the cashier. What was to be paid never changes.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        id: PAYMENT,
        maskedNumber: 'The customer’s number, masked.',
        purpose: 'What it is for.',
        amount: 'In fen.',
        state: 'What became of it.',
        createdAt: 'When it was begun.',
        expiresAt: 'Until then it can be paid at the cashier; then it is settled.',
        cashierUrl: 'Where it can be paid: https, or an address below the product’s own. Null once it cannot be paid any more.',
        receipt: 'What it has brought; null unless paid.',
        standing: 'The account now.',
      },
    },
    PaymentList: {
      description: 'What there is to pay, and the payments of the last day.',
      members: { asOf: 'The operator’s clock.', maskedNumber: 'The customer’s number, masked.', standing: 'The account now.', payments: 'Newest first.' },
    },
  },
};
