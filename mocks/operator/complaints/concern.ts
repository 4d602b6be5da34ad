import { concernIn, type Concern, type ConcernView } from '#contract/care/complaints.ts';
import type { Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { readableBills } from '#mocks/operator/bills/bill-window.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { getOrder } from '#mocks/operator/orders/order-view.ts';
import { lookInto } from '#mocks/operator/refunds/finding.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { copiesOf } from '#mocks/operator/customer/messages.ts';

const MESSAGE_NAME = { 'zh-CN': '10086 的短信', en: 'A text from 10086' };

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The statement of a month, or of a day of it: its name alone, because a second proof guards what is in it. */
function statementName({ month, day }: Extract<Concern, { type: 'statement' }>): ConcernView['name'] {
  const [year, of] = month.split('-').map(Number);
  const english = MONTHS[(of ?? 1) - 1] ?? '';
  if (day === undefined) return { 'zh-CN': `${of} 月的清单`, en: `Statement of ${english} ${year}` };
  const date = Number(day.slice(-2));
  return { 'zh-CN': `${of} 月 ${date} 日的清单`, en: `Statement of ${date} ${english} ${year}` };
}

function hasStatement(customer: Customer, { month, day }: Extract<Concern, { type: 'statement' }>, at: Millis): boolean {
  const isOpen = readableBills(customer, at).some((bill) => bill.month === month);
  return isOffered(customer.profile.standing, 'statements') && isOpen && (day === undefined || day.startsWith(month));
}

/** What a complaint is about, by the operator's own books. @throws Refusal `not-found` for what this customer does not have. */
export function concernView(rating: Rating, customer: Customer, concern: Concern, at: Millis): ConcernView {
  switch (concern.type) {
    case 'bill-item': {
      const item = customer.bills.find(({ month }) => month === concern.month)?.items.find(({ key }) => key === concern.key);
      if (!item) throw new Refusal('not-found');
      return { concern, name: item.name, amount: item.amount };
    }
    case 'order': {
      const { terms, charged } = getOrder(rating, customer, concern.order, at);
      return { concern, name: terms.name, amount: charged };
    }
    case 'message': {
      if (!copiesOf(customer).some(({ id }) => id === concern.message)) throw new Refusal('not-found');
      return { concern, name: MESSAGE_NAME, amount: null };
    }
    case 'statement': {
      if (!hasStatement(customer, concern, at)) throw new Refusal('not-found');
      return { concern, name: statementName(concern), amount: null };
    }
  }
}

/** The same for what an address names. @throws Refusal `not-found` for what is no concern at all, too. */
export function namedConcern(rating: Rating, customer: Customer, named: object, at: Millis): ConcernView {
  const concern = concernIn(named);
  if (concern === null) throw new Refusal('not-found');
  return concernView(rating, customer, concern, at);
}

/** What was charged too much for the bill item it is about, by the same records that decide refunds; 0 for anything else. */
export function overchargeIn(rating: Rating, customer: Customer, concern: ConcernView | null, at: Millis): Fen {
  if (concern?.concern.type !== 'bill-item') return fen(0);
  const { charge, finding } = lookInto(rating, customer, concern.concern, at);
  return fen(Math.max(0, charge.charged - finding.due));
}
