import { concernIn, type Concern, type ConcernView } from '#contract/care/complaints.ts';
import type { Millis } from '#lib/calendar.ts';
import { getOrder } from '#mocks/operator/orders/order-view.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { copiesOf } from '#mocks/operator/customer/messages.ts';

const MESSAGE_NAME = { 'zh-CN': '10086 的短信', en: 'A text from 10086' };

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
  }
}

/** The same for what an address names. @throws Refusal `not-found` for what is no concern at all, too. */
export function namedConcern(rating: Rating, customer: Customer, named: object, at: Millis): ConcernView {
  const concern = concernIn(named);
  if (concern === null) throw new Refusal('not-found');
  return concernView(rating, customer, concern, at);
}

/** Whether nobody's confirmation is on record for the bill item it is about. */
export function isWithoutConsent(customer: Customer, concern: ConcernView | null): boolean {
  if (concern?.concern.type !== 'bill-item') return false;
  const { month, key } = concern.concern;
  const item = customer.bills.find((bill) => bill.month === month)?.items.find((one) => one.key === key);
  return item !== undefined && item.service !== null && item.order === null;
}
