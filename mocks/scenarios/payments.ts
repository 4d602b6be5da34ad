import type { LocalText } from '#contract/core/common.ts';
import { PLAIN, text, type Scenario, type ScenarioStep } from './scenario.ts';

const PAID: ScenarioStep = { do: 'pay', fault: null };

/** Seen on the page of a payment that was begun: what the customer comes back to from the cashier. */
function onPayment(id: string, persona: string, about: LocalText, steps: readonly ScenarioStep[], rest: Partial<Pick<Scenario, 'open' | 'advanceSeconds'>> = {}): Scenario {
  return { ...PLAIN, id, group: 'payment', persona, about, open: '/pay/{payment}', steps: [{ do: 'begin-payment' }, ...steps], ...rest };
}

/** Everything a payment can come to: the four outcomes, and each of the ways in which the cashier's word can fail to come or to be believed (D29). */
export const PAYMENTS: readonly Scenario[] = [
  onPayment('payment-paid', '06', text('缴清欠费，线路随后恢复', 'What is owed is paid, and the line comes back'), [PAID]),
  onPayment('payment-not-paid', '04', text('在收银台取消了', 'Called off at the cashier'), [{ do: 'call-off' }]),
  onPayment('payment-never-made', '30', text('15 分钟没付，过期', 'Not paid for 15 minutes: over'), [], { advanceSeconds: 16 * 60 }),
  onPayment('payment-already-paid', '06', text('付款前已用充值卡缴清', 'Paid with recharge cards meanwhile'), [{ do: 'pay-by-cards' }]),
  onPayment('payment-window-closed', '06', text('付完款关了收银台，没有跳回来', 'Paid, and the cashier’s window closed'), [{ do: 'pay', fault: 'window-closed' }], { open: '/' }),
  onPayment('payment-notice-late', '06', text('付了，收银台的通知晚两分钟', 'Paid; the cashier’s notice is two minutes late'), [{ do: 'pay', fault: 'notice-late' }]),
  onPayment('payment-return-first', '30', text('人先回来，通知三秒后才到', 'Back before the notice, which takes three seconds'), [{ do: 'pay', fault: 'return-first' }]),
  onPayment('payment-notice-twice', '30', text('同一笔通知来了两次', 'The same notice comes twice'), [{ do: 'pay', fault: 'notice-twice' }]),
  onPayment('payment-amount-differs', '06', text('通知里的金额不对，不予入账', 'The notice names another amount: not believed'), [{ do: 'pay', fault: 'amount-differs' }]),
  onPayment('payment-signature-wrong', '06', text('通知的签名不对，不予入账', 'The notice is wrongly signed: not believed'), [{ do: 'pay', fault: 'signature-wrong' }]),
];
