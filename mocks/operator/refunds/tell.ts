import { REFUND_TIMES } from '#contract/care/refunds.ts';
import { dateParts, instantOf, startOfMonth, dayOf, type Millis } from '#lib/calendar.ts';
import { fen, yuanForFile } from '#lib/money.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { overchargeOf, type StoredRefund, type StoredPayout } from '#mocks/operator/customer/refund.ts';

function chargeIn({ name, month }: StoredRefund): string {
  return `${dateParts(dayOf(startOfMonth(month))).month}月的“${name['zh-CN']}”`;
}

function decisionIn(refund: StoredRefund): string {
  const over = fen(overchargeOf(refund));
  switch (refund.state) {
    case 'granted':
    case 'paid':
      return `查实多收${yuanForFile(over)}元，双倍退您${yuanForFile(fen(REFUND_TIMES * over))}元。怎么退由您选，请到掌上营业厅“退费”里办。`;
    case 'corrected':
      return `查实有误，还没有收钱，已经改正，不会出现在账单上。`;
    case 'with-person':
      return `已转专人核定，48小时内答复。`;
    case 'refused':
      return `核对过了，结果和原因请看掌上营业厅“退费”。不认可可以投诉，48小时内答复。`;
  }
}

/** Tells the customer what was decided about a charge. */
export function tellDecision(customer: Customer, refund: StoredRefund, at: Millis): void {
  sendSms(customer, instantOf(at), 'refund', `尊敬的客户：您问的${chargeIn(refund)}，${decisionIn(refund)}`);
}

const ARRIVED = { account: '已退到话费账户', card: '已换成等值充值卡，卡号在掌上营业厅“退费”里', 'next-bill': '已记在本月账单上抵扣' } as const;

/** Tells the customer that it was paid, and how. */
export function tellPayout(customer: Customer, refund: StoredRefund, { to, amount, cash, at }: StoredPayout): void {
  const inCash = cash > 0 ? `另有${yuanForFile(cash)}元现金，请凭受理号${refund.number}和身份证到营业厅领取。` : '';
  sendSms(customer, instantOf(at), 'refund', `尊敬的客户：${chargeIn(refund)}的退费${yuanForFile(amount)}元${ARRIVED[to]}。${inCash}`);
}
