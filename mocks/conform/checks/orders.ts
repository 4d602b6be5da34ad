import { cancelOrder, confirmOrder, createOrder, getOrder, listOrders, sendOrderCode, type OrderState } from '#contract/orders.ts';
import { listServices } from '#contract/services.ts';
import { getTerms, type OfferedTerms } from '#contract/terms.ts';
import type { Done, Kit } from '#mocks/conform/core/kit.ts';
import { otherThan } from './stand-ins.ts';

const action = 'subscribe';
const CHECK = 'An order is begun on the terms that were seen, waits, and is given up without a trace';

/** A service that this customer can order now, with its terms; null without one. */
async function offered(kit: Kit): Promise<{ readonly service: string; readonly terms: OfferedTerms } | null> {
  const { value } = await kit.read(listServices, {});
  const candidates = (value?.services ?? []).filter(
    ({ sale, fee, forCustomer }) => sale === 'on-sale' && fee.per === 'month' && forCustomer?.reason === null && !forCustomer.subscribed,
  );
  for (const { id } of candidates) {
    const { value: terms } = await kit.read(getTerms, { query: { action, service: id } });
    if (terms?.reason === null && terms.openOrder === null && terms.proof === 'sms-code') return { service: id, terms };
  }
  return null;
}

function expectState(kit: Kit, { value, asked }: Done<typeof getOrder> | Done<typeof cancelOrder>, states: readonly OrderState[]): void {
  if (value) kit.report.note(CHECK, asked, states.includes(value.state) ? null : { contract: `state ${states.join(' or ')}`, came: `state ${value.state}` });
}

/** An order that waits for its code: what it refuses, and that it can be given up. */
async function expectGivenUp(kit: Kit, order: string): Promise<void> {
  const params = { order };
  expectState(kit, await kit.read(getOrder, { params }), ['draft', 'awaiting-confirmation']);
  const wrong = otherThan(kit.customer.code);
  await kit.refused('A wrong code confirms nothing', confirmOrder, ['code-wrong'], { params, body: { method: 'sms-code', code: wrong } });
  expectState(kit, await kit.write(cancelOrder, { params, body: {} }, { more: true }), ['cancelled']);
  expectState(kit, await kit.read(getOrder, { params }), ['cancelled']);
  await kit.refused(CHECK, cancelOrder, ['order-settled'], { params, body: {} });
  await kit.refused(CHECK, confirmOrder, ['order-settled'], { params, body: { method: 'sms-code', code: wrong } });
  await kit.refused(CHECK, sendOrderCode, ['order-settled'], { params, body: {} });
  const { value, asked } = await kit.read(listOrders, {});
  if (value) kit.report.note(CHECK, asked, value.orders.some(({ id }) => id === order) ? null : { contract: 'the order among the customer’s', came: 'a list without it' });
}

/** Begins an order on terms that were seen, and gives it up: nothing is charged, and one SMS with a code is sent. */
export async function checkOrders(kit: Kit): Promise<void> {
  const found = await offered(kit);
  if (!found) {
    kit.report.leave('Orders', 'there is no service that this customer could subscribe to now, confirmed by a code');
    return;
  }
  const { service, terms } = found;
  await kit.refused('An order on other terms than those in force is refused', createOrder, ['order-terms-changed'], { body: { action, service, version: 'another' } });
  const body = { action, service, version: terms.terms.version } as const;
  const { value } = await kit.write(createOrder, { body }, { ...body, version: 'another' });
  if (!value) {
    kit.report.leave('An order, from its first confirmation to its end', 'none could be begun');
    return;
  }
  await kit.refused('There is one open order for the same thing', createOrder, ['order-open'], { body });
  await expectGivenUp(kit, value.id);
}
