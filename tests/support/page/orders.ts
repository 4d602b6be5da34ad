import type { Customer } from '#mocks/operator/customer/customer.ts';
import { press, see } from './look.ts';
import { openHall, type Hall } from './render-hall.tsx';

/** The state the operator keeps of a persona. */
export function customerOf({ network }: Hall, persona = '30'): Customer {
  const customer = [...network.operator.world.customers.values()].find(({ profile }) => profile.msisdn === `139000000${persona}`);
  if (!customer) throw new Error(`no persona ${persona}`);
  return customer;
}

/** How often the customer has the service. */
export function subscriptionCount(hall: Hall, service: string, persona = '30'): number {
  return customerOf(hall, persona).subscriptions.filter(({ offer }) => offer === service).length;
}

/** The code in the newest SMS of the customer. */
export function codeSent(hall: Hall, persona = '30'): string {
  return /验证码(\d{6})/.exec(customerOf(hall, persona).messages.at(-1)?.text ?? '')?.[1] ?? 'none';
}

/** At the fee page of an order, in Chinese. */
export async function atFeePage(service = 'missed-call', action = 'subscribe', persona = '30'): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter(`/services/${service}/order?action=${action}`);
  await see('现在还没有办理，也没有扣费');
  return hall;
}

/** Begun, and waiting for the second confirmation. */
export async function atSecondConfirmation(service = 'missed-call', action = 'subscribe', persona = '30'): Promise<Hall> {
  const hall = await atFeePage(service, action, persona);
  await press('看清楚了，发验证码');
  await see('再次确认', '已发到');
  return hall;
}
