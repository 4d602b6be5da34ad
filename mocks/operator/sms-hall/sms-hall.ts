import { isPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { MOST_FORWARDED, SENDER, SPAM_HOTLINE } from '#contract/care/spam-reports.ts';
import type { OrderAction } from '#contract/orders.ts';
import { dateParts, instantOf, type Millis } from '#lib/calendar.ts';
import { HOTLINE } from '#lib/hotline.ts';
import { yuanForFile } from '#lib/money.ts';
import { readSender } from '#lib/typed.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { billWindow } from '#mocks/operator/bills/bill-window.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { isOpen, type StoredOrder } from '#mocks/operator/customer/order.ts';
import { pointsTotal } from '#mocks/operator/customer/points-ledger.ts';
import { subscribedServices } from '#mocks/operator/customer/relations.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { actionToGet } from '#mocks/operator/orders/orderable.ts';
import { cancelOrder, confirmByReply, createOrder, getTerms } from '#mocks/operator/orders/orders.ts';
import { orderAskText } from '#mocks/operator/orders/order-texts.ts';
import { changePasswordBySms } from '#mocks/operator/password/password.ts';
import { createSpamReport } from '#mocks/operator/spam-reports/spam-reports.ts';
import { agreedFee } from '#mocks/operator/orders/terms.ts';
import type { World } from '#mocks/operator/world.ts';
import { refusalText } from './refusal-text.ts';
import { readWish, type Wish } from './words.ts';

const MENU =
  '掌上营业厅短信：YE查余额，ZD查上月账单，JF查积分，0000查已订业务并按号退订，业务代码开通或退订（见业务介绍），XGMM空格旧密码空格新密码改服务密码，DZXXSF/QXXXSF信息费提醒。逐项账单、清单、投诉请用掌上营业厅或打10086。';

/** The services of the list, always in the same order: their numbers are what is replied. */
function numbered(customer: Customer, at: Millis) {
  return subscribedServices(customer, at)
    .filter(({ subscription }) => subscription.until === null)
    .sort((one, other) => (one.service.id < other.service.id ? -1 : 1));
}

function listText(customer: Customer, at: Millis): string {
  const lines = numbered(customer, at).map(({ service, subscription }, index) => `${index + 1}.${service.name['zh-CN']}${yuanForFile(agreedFee(service, subscription))}元/月`);
  return lines.length === 0 ? '您没有按月的业务。' : `您的按月业务：${lines.join('；')}。退订第几项就回复0000加那个数，比如00001。`;
}

/** Two amounts and nothing more (S72). */
function balanceText(world: World, customer: Customer, at: Millis): string {
  const { total, owed } = accountOf(world.rating, customer, at);
  return `您的余额${yuanForFile(total)}元${owed > 0 ? `，账单未缴${yuanForFile(owed)}元` : ''}。`;
}

function lastBillText(customer: Customer, at: Millis): string {
  if (!isOffered(customer.profile.standing, 'bills')) return '您这类号码（智能网卡）不出账单，可以发YE查余额。';
  const bill = billWindow(customer, at).at(-1);
  return bill ? `您${dateParts(bill.from).month}月账单${yuanForFile(bill.total)}元。` : '您还没有出过账单。';
}

/** The order begun by SMS that waits for its reply; the newest where there are several. */
function waiting({ orders }: Customer): StoredOrder | undefined {
  return orders.findLast((order) => isOpen(order) && order.confirmations[0]?.channel === 'sms');
}

/** Asks once more before anything is done (S52); what is being asked already is asked again, not twice. */
function ask(world: World, customer: Customer, action: OrderAction, service: string, at: Millis): string {
  const before = waiting(customer);
  if (before && (before.action !== action || before.service !== service)) cancelOrder({ customer }, before.id, at);
  const { terms, openOrder, reason } = getTerms(world.rating, customer, { action, service }, at);
  if (reason !== null) throw new Refusal('order-refused', { reason: reason.code });
  const known = customer.orders.find(({ id }) => id === openOrder);
  return orderAskText(known ?? createOrder(world, { customer }, { action, service, version: terms.version }, at, 'sms'));
}

function reply(world: World, customer: Customer, isYes: boolean, at: Millis): string | null {
  const order = waiting(customer);
  if (!order) return '没有等您回复的业务。发任意字查看菜单。';
  if (!isYes) {
    cancelOrder({ customer }, order.id, at);
    return `好的，${order.terms.name['zh-CN']}没有办理，也没有扣费。`;
  }
  // What is done says so by a message of its own; what has to be set up says that it is being done.
  return confirmByReply(world, { customer }, order.id, at).state === 'in-progress' ? `${order.terms.name['zh-CN']}正在开通，好了会再发短信。` : null;
}

/** What is answered; null where a message of its own has said it already. @throws Refusal */
function answer(world: World, customer: Customer, wish: Wish, at: Millis): string | null {
  switch (wish.is) {
    case 'balance':
      return balanceText(world, customer, at);
    case 'last-bill':
      return lastBillText(customer, at);
    case 'points':
      return `您的积分共${pointsTotal(customer.points)}分。`;
    case 'list':
      return listText(customer, at);
    case 'cancel-number': {
      const named = numbered(customer, at)[wish.number - 1];
      return named ? ask(world, customer, 'cancel', named.service.id, at) : `没有第${wish.number}项。${listText(customer, at)}`;
    }
    case 'begin':
      // What is not there yet has no word (S42).
      if (!isPublished(world.feeReminderStage, wish.offer.id)) return MENU;
      return ask(world, customer, actionToGet(customer, wish.offer, at), wish.offer.id, at);
    case 'end':
      return ask(world, customer, 'cancel', wish.offer.id, at);
    case 'yes':
    case 'no':
      return reply(world, customer, wish.is === 'yes', at);
    case 'password':
      changePasswordBySms(world, customer, wish, at);
      return null;
    case 'menu':
      return MENU;
  }
}

/** Takes a report for 10086999; no reply to it is promised, and none is sent (S79, S82). */
function report(world: World, customer: Customer, text: string, at: Millis): void {
  const star = text.indexOf('*');
  const sender = readSender(text.slice(0, Math.max(0, star)));
  const content = text.slice(star + 1);
  if (star > 0 && SENDER.test(sender) && content !== '' && content.length <= MOST_FORWARDED) createSpamReport(world, { customer }, { sender, content }, at);
}

/** A message from a customer's phone: the SMS hall of 10086 (S71 to S75), or a report to 10086999. A line that stands still sends none. @throws Refusal `not-found` for a number that is nobody's. */
export function receiveSms(world: World, { from, to, text }: { readonly from: string; readonly to: string; readonly text: string }, at: Millis): void {
  const customer = [...world.customers.values()].find(({ profile }) => profile.msisdn === from);
  if (!customer) throw new Refusal('not-found');
  if (suspensionAt(customer, at)) return;
  if (to === SPAM_HOTLINE) return report(world, customer, text, at);
  if (to !== HOTLINE) return;
  let said: string | null;
  try {
    said = answer(world, customer, readWish(text), at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    said = refusalText(error);
  }
  if (said !== null) sendSms(customer, instantOf(at), 'sms-hall', said);
}
