import type * as payments from '#contract/payments.ts';
import type { Descriptions } from './description.ts';

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
    Standing: {
      description: 'How the account stands.',
      members: {
        owed: 'Closed bills not yet paid, in fen.',
        balance: 'The balance, in fen.',
        suspension: 'A suspension for arrears in force, with the moment `backBy` by which the line is back once they are paid; null where there is none.',
      },
    },
    Receipt: {
      description: 'What a payment has brought. The amount less `owedPaid` stays in the balance.',
      members: {
        number: 'Number of the slip.',
        at: 'When it was credited.',
        method: 'How it was paid.',
        owedPaid: 'How much of it has paid closed bills, in fen.',
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
