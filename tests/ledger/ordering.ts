import type { Order, OrderAction } from '#contract/orders.ts';
import type { Client, Reply } from './client.ts';

/** The test code that is always right, and the service password of every persona but one. */
const CODE = '888888';
const PASSWORD = '246810';

const asked = (action: OrderAction, service: string | null) => (service === null ? { action } : { action, service });

/** What would be signed now. */
export function termsFor(client: Client, action: OrderAction, service: string | null = null): Reply<'/api/terms'> {
  return client.get('/api/terms', asked(action, service));
}

/** The first confirmation, of the terms as they stand. */
export function begin(client: Client, action: OrderAction, service: string | null = null, key?: string): Reply<'/api/orders'> {
  const { terms } = termsFor(client, action, service).body;
  return client.post('/api/orders', { action, service, version: terms.version }, key);
}

/** The second confirmation, with the proof the order takes. */
export function confirm(client: Client, { id, proof }: Pick<Order, 'id' | 'proof'>, key?: string): Reply<`/api/orders/${string}`> {
  const body = { 'sms-code': { method: 'sms-code', code: CODE }, 'service-password': { method: 'service-password', servicePassword: PASSWORD }, tap: { method: 'tap' } }[proof];
  return client.post(`/api/orders/${id}/confirmation`, body, key);
}

/** Both confirmations, one right after the other. */
export function order(client: Client, action: OrderAction, service: string | null = null): Order {
  const begun = begin(client, action, service);
  if (begun.status !== 201) throw new Error(`${action} ${service ?? 'the line'}: ${begun.body.code ?? ''} ${begun.body.reason ?? ''}`);
  const done = confirm(client, begun.body);
  if (done.status !== 200) throw new Error(`${action} ${service ?? 'the line'}: ${done.body.code ?? ''} ${done.body.reason ?? ''}`);
  return done.body;
}

/** Goes to a moment of the operator's clock and signs in again: a session does not live that long. */
export function at(client: Client, persona: string, moment: string): void {
  client.moveClock(moment);
  client.enter(persona);
}

/** What a customer has of a service, on the list of everything paid or payable. */
export function subscribedTo(client: Client, service: string) {
  return client.get('/api/subscriptions').body.services.find((subscribed) => subscribed.service === service);
}
