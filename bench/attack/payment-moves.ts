import { PaymentMethodSchema, type Payment, type PaymentList } from '#contract/account/payments.ts';
import { CASHIER_FAULTS } from '#mocks/cashier/cashier.ts';
import type { Client } from './client.ts';
import type { Move } from './moves.ts';

const METHODS = PaymentMethodSchema.options;
const AMOUNTS = [1000, 3000, 5000, 10_000] as const;

/** The charge of a payment, by the address the customer is sent to. */
const chargeOf = ({ cashierUrl }: Payment) => new URLSearchParams((cashierUrl ?? '').split('?')[1]).get('charge');

function notePayment({ person }: Client, payment: Payment): void {
  const charge = chargeOf(payment) ?? person.payments.get(payment.id)?.charge;
  if (charge !== undefined) person.payments.set(payment.id, { amount: payment.amount, charge });
}

/** Begins to pay what is owed or a chosen amount; sometimes twice at once, by one key or by two. */
const beginPayment: Move = async (client) => {
  const { status, body } = await client.get<PaymentList>('/api/payments');
  if (status !== 200) return;
  const { owed } = body.standing;
  const wish = owed > 0 && client.chance.int(0, 1) === 1 ? { purpose: 'arrears', amount: owed } : { purpose: 'top-up', amount: client.chance.pick(AMOUNTS) };
  const key = client.newKey();
  const begin = (withKey: string) => client.post<Payment>('/api/payments', wish, { key: withKey });
  const way = client.chance.int(1, 4);
  const begun = way > 2 ? [await begin(key)] : await Promise.all([begin(key), begin(way === 1 ? key : client.newKey())]);
  const made = begun.filter((answer) => answer.status === 201).map((answer) => answer.body);
  if (way === 1 && new Set(made.map(({ id }) => id)).size > 1) client.breach(`one key began two payments: ${made.map(({ id }) => id).join()}`);
  for (const payment of made) notePayment(client, payment);
};

/** At the cashier: pays, pays twice at once, calls off, or both at once; and whatever goes wrong afterwards. */
const atCashier: Move = async (client) => {
  const { chance, person } = client;
  const charges = [...person.payments.values()].map(({ charge }) => charge);
  const charge = charges[chance.int(0, Math.max(0, charges.length - 1))];
  if (charge === undefined) return;
  const fault = chance.int(0, 1) === 1 ? null : chance.pick(CASHIER_FAULTS);
  const pay = () => client.post(`/__cashier/charges/${charge}/payment`, { method: chance.pick(METHODS), fault });
  const callOff = () => client.post(`/__cashier/charges/${charge}/cancellation`, {});
  const way = chance.int(1, 6);
  if (way === 1) await Promise.all([pay(), pay()]);
  else if (way === 2) await Promise.all([pay(), callOff()]);
  else if (way === 3) await callOff();
  else await pay();
};

/** A notice that anybody could write: never believed. */
const forgeNotice: Move = async (client) => {
  const [id] = client.person.payments.keys();
  const notice = { id: 'N1', reference: id ?? 'nothing', state: 'paid', amount: 1000, method: 'alipay', signature: '0'.repeat(64) };
  const { status, body } = await client.post<{ accepted: boolean }>('/__cashier/notices', notice);
  if (status === 200 && body.accepted) client.breach('a forged notice was believed');
};

/** Looks what has become of a payment; somebody else's is nobody's here. */
const lookAtPayment: Move = async (client, others) => {
  const foreign = others.flatMap(({ payments }) => [...payments.keys()]).at(-1);
  if (foreign !== undefined && (await client.get(`/api/payments/${foreign}`)).status < 300) client.breach(`saw the payment of somebody else: ${foreign}`);
  const own = [...client.person.payments.keys()].at(-1);
  if (own === undefined) return;
  const { status, body } = await client.get<Payment>(`/api/payments/${own}`);
  if (status === 200 && body.maskedNumber !== client.person.masked) client.breach(`a payment of ${body.maskedNumber}`);
};

/** Paying through the cashier, as often as each stands here. */
export const PAYMENT_MOVES: readonly Move[] = [beginPayment, beginPayment, atCashier, atCashier, atCashier, forgeNotice, lookAtPayment];
