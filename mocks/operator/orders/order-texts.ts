import type { OrderAction, Terms } from '#contract/orders.ts';
import { clockOf, dayOf, instantOf, type Millis } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { smsDate } from '#mocks/operator/customer/messages.ts';
import type { StoredOrder } from '#mocks/operator/customer/order.ts';
import { PHRASES } from './order-phrases.ts';

/** What it costs, and when for the first time: the same figures as on the slip (W7). */
function priceOf({ fee, firstCharge, trialUntil }: Terms): string {
  if (fee === null) return '不收费';
  const rate = fee.amount === 0 ? '免费' : fee.per === 'month' ? `每月${yuanForFile(fee.amount)}元` : `每次${yuanForFile(fee.amount)}元`;
  if (trialUntil !== null) return `免费体验到${smsDate(trialUntil)}，到期自动结束，之后不收费；要继续用再确认，${rate}`;
  return firstCharge === null || fee.per === 'time' ? rate : `${rate}，首次扣费${smsDate(firstCharge.on)}${yuanForFile(firstCharge.amount)}元`;
}

function cancellationPhrase({ cancellation, action, undoUntil }: Terms): string {
  if (action === 'cancel') return undoUntil === null ? '' : '。改主意了，月底前可以在掌上营业厅撤销';
  return cancellation ? `。退订发${cancellation.keyword}到10086` : '';
}

const VERB: Record<OrderAction, string> = {
  subscribe: '开通',
  change: '换成',
  continue: '体验后继续使用',
  purchase: '点播',
  cancel: '退订',
  keep: '撤销退订',
  suspend: '办理',
  'report-lost': '办理',
  resume: '办理',
};

/** The code's SMS: purpose, service and price, and what happens without it. */
export function orderCodeText({ action, terms }: StoredOrder, digits: string): string {
  return `您正在${VERB[action]}${terms.name['zh-CN']}，${priceOf(terms)}${cancellationPhrase(terms)}。验证码${digits}，5分钟内有效，只能用一次。不输入就不会办理，也不扣费。不是您本人操作请拨打10086。`;
}

/** What the SMS hall asks before anything is done: the same figures, and that silence orders nothing (S52). */
export function orderAskText({ action, terms }: StoredOrder): string {
  return `您要${VERB[action]}${terms.name['zh-CN']}，${priceOf(terms)}${cancellationPhrase(terms)}。回复“是”确认，60分钟内有效；回复“否”或不回复都不办理，也不扣费。`;
}

/** The notice that it is done; the first purchase of a day says that each one shows its price (S49). */
export function orderDoneText({ orders }: Customer, order: StoredOrder, at: Millis): string {
  const { terms, action } = order;
  const when = `${smsDate(dayOf(at))}${clockOf(instantOf(at))}`;
  const done = PHRASES[action]({
    name: terms.name['zh-CN'],
    price: priceOf(terms),
    from: terms.effectiveOn && smsDate(terms.effectiveOn),
    last: terms.lastDay && smsDate(terms.lastDay),
    neverBegins: terms.wouldBegin !== null,
  });
  const isFirstToday = action === 'purchase' && !orders.some((other) => other !== order && other.action === 'purchase' && other.settledAt !== null && sameDay(other.settledAt, at));
  const notice = isFirstToday ? '这是您今天第一次点播，每次点播都会先让您看清价格再确认' : '';
  return `尊敬的客户：${done}，${when}受理${cancellationPhrase(terms)}。${notice === '' ? '' : `${notice}。`}受理单可在掌上营业厅查看。`;
}

function sameDay(one: Millis, other: Millis): boolean {
  return instantOf(one).slice(0, 10) === instantOf(other).slice(0, 10);
}
