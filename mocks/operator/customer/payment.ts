import type { TopUp } from '#contract/account/top-ups.ts';
import type { PaymentMethod, PaymentPurpose } from '#contract/account/payments.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';

/** What a payment has brought, as it was right then. */
export interface StoredReceipt {
  readonly number: string;
  readonly at: Millis;
  readonly method: PaymentMethod;
  readonly owedPaid: Fen;
  readonly back: { readonly fees: Fen } | null;
  readonly newBalance: Fen;
  readonly smsSent: boolean;
}

/** A payment as the operator keeps it. `outcome`: null until the cashier's notice has come. */
export interface StoredPayment {
  readonly id: string;
  readonly purpose: PaymentPurpose;
  readonly amount: Fen;
  readonly createdAt: Millis;
  readonly expiresAt: Millis;
  readonly cashierUrl: string;
  outcome: 'paid' | 'not-paid' | 'already-paid' | null;
  receipt: StoredReceipt | null;
}

/** Money that a recharge card has brought, as its slip says it. */
export interface StoredCardTopUp extends Pick<TopUp, 'number' | 'lastFour' | 'amount' | 'owedPaid' | 'owed' | 'back' | 'newBalance' | 'smsSent'> {
  readonly at: Millis;
}

/** What came through since then, newest first: each has left a slip. */
export function paidSince({ payments }: { readonly payments: readonly StoredPayment[] }, since: Millis): (StoredPayment & { readonly receipt: StoredReceipt })[] {
  return payments
    .flatMap((payment) => (payment.receipt !== null && payment.receipt.at >= since ? [{ ...payment, receipt: payment.receipt }] : []))
    .sort((one, other) => other.receipt.at - one.receipt.at);
}
