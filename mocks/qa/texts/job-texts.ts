import type { LocalText } from '#contract/core/common.ts';

const text = (chinese: string, english: string): LocalText => ({ 'zh-CN': chinese, en: english });

/** What time does, job by job, in the tester's words. */
export const JOB_TEXTS: Readonly<Record<string, LocalText>> = {
  'month-close-prepaid': text('月末扣费出账', 'The month closes, prepaid'),
  'month-close-postpaid': text('月末出账', 'The month closes, postpaid'),
  expiry: text('余额到期清零', 'Money lapses'),
  'points-lapse': text('积分清零', 'Points lapse'),
  payments: text('缴费到账或过期', 'A payment arrives, or lapses'),
  redemptions: text('积分兑换', 'Points are used'),
  'arrears-reminder': text('催缴提醒', 'A reminder of arrears'),
  'lapse-reminder': text('余额到期提醒', 'A reminder that money lapses'),
  'low-balance-reminder': text('低余额提醒', 'A reminder of a low balance'),
  'shortage-reminder': text('余额不够下月扣费的提醒', 'A reminder that the balance will not do'),
  barring: text('余额用完，停呼出', 'Money used up, the line is barred'),
  'fee-reminder': text('信息费提醒', 'The information-fee message'),
  'persona-messages': text('收到一条短信', 'An SMS arrives'),
  'complaint-reply': text('答复投诉', 'A complaint is answered'),
  'missed-reply': text('投诉超时没有答复', 'A reply to a complaint is late'),
  'refund-decision': text('退费有结果', 'A refund is decided'),
  'order-lapse': text('没确认的订单过期', 'An order nobody confirmed lapses'),
  'order-completion': text('业务开好了', 'An order is carried out'),
  'trial-notice': text('体验快到期的提醒', 'A notice that a trial ends'),
  'trial-end': text('体验到期', 'A trial ends'),
  'renewal-notice': text('续费提醒', 'A notice of renewal'),
  'arrears-suspension': text('欠费停机', 'Suspended for arrears'),
  'arrears-resumption': text('缴清复机', 'Arrears paid, the line is back'),
  'suspension-end': text('停机保号到期', 'A suspension on request ends'),
};
