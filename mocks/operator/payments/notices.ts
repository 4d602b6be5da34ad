import type { PaymentMethod } from '#contract/account/payments.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { fen, yuanForFile } from '#lib/money.ts';
import { signatureOf, type SignedNotice } from '#mocks/cashier/notice.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { slipNumber } from '#mocks/operator/core/hash.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { takeMoney } from '#mocks/operator/barring/barring.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import type { StoredPayment } from '#mocks/operator/customer/payment.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { World } from '#mocks/operator/world.ts';
import { paymentOf } from './payments.ts';

const SMS_NAME: Readonly<Record<PaymentMethod, string>> = { 'wechat-pay': '微信支付', alipay: '支付宝', 'bank-card': '银行卡' };

/** Puts the money into the account: what is owed first, the rest stays there. Whatever was thought of the payment before, the money is there. */
function credit(rating: Rating, customer: Customer, payment: StoredPayment, method: PaymentMethod, at: Millis): void {
  const before = owedBills(customer).owed;
  const back = takeMoney(rating, customer, { at: instantOf(at), kind: 'top-up', amount: payment.amount, expiresOn: null }, at);
  const { total, owed } = accountOf(rating, customer, at);
  const left = owed > 0 ? `，还欠${yuanForFile(owed)}元` : '';
  const smsSent = sendSms(
    customer,
    instantOf(at),
    'money',
    `尊敬的客户：您用${SMS_NAME[method]}付的${yuanForFile(payment.amount)}元已到账，现在余额${yuanForFile(total)}元${left}。`,
  );
  payment.receipt = { number: slipNumber(at, `payment/${payment.id}`), at, method, owedPaid: fen(before - owed), back, newBalance: total, smsSent };
  payment.outcome = 'paid';
}

/** Whether the notice is the cashier's own, word for word, and of a payment of this amount. */
function isGenuine(world: World, notice: SignedNotice, payment: StoredPayment): boolean {
  return signatureOf(world.cashier.key, notice) === notice.signature && notice.amount === payment.amount;
}

/**
 * The cashier's word on a payment (D29). True: taken, or taken before (sent again, it does nothing). False: not believed, and nothing was done.
 * A payment is credited once, and one that was paid is never called anything else afterwards.
 */
export function takeNotice(world: World, notice: SignedNotice, at: Millis): boolean {
  const found = paymentOf(world, notice.reference);
  if (!found || !isGenuine(world, notice, found.payment)) return false;
  const { customer, payment } = found;
  if (payment.outcome === 'paid') return true;
  if (notice.state === 'paid' && notice.method !== null) credit(world.rating, customer, payment, notice.method, at);
  else payment.outcome ??= payment.purpose === 'arrears' && owedBills(customer).owed === 0 ? 'already-paid' : 'not-paid';
  return true;
}
