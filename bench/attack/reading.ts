import type { Payment } from '#contract/account/payments.ts';
import type { Balance } from '#contract/balance.ts';
import type { Bill, BillList, Unbilled } from '#contract/bills.ts';
import type { Line } from '#contract/line.ts';
import type { Order, OrderList } from '#contract/orders.ts';
import type { Statement } from '#contract/statements.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import type { ChargeView } from '#mocks/cashier/contract.ts';
import { CODE } from './moves.ts';
import type { Answer, Client } from './client.ts';

/** All that a customer can look up about money, at one moment. */
export interface Reading {
  readonly balance: Balance;
  readonly bills: readonly Bill[];
  readonly unbilled: Unbilled;
  readonly orders: OrderList['orders'];
  /** Those of the orders that were begun in the attack. */
  readonly details: readonly Order[];
  /** The payments that were begun in it, as the operator and as the cashier have them; null: over for a day, and out of the cashier's books. */
  readonly payments: readonly { readonly payment: Payment; readonly charge: ChargeView | null }[];
  readonly subscriptions: Subscriptions;
  readonly line: Line;
  /** Pages of one month; none where no statement is to be had. */
  readonly statement: readonly Statement[];
}

/** Gives the second proof that is on offer; whether there is a grant then. */
async function mayReadStatements(client: Client): Promise<boolean> {
  const first = await client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: CODE });
  if (first.body.secondProof !== 'service-password') return first.status === 201;
  const second = await client.post('/api/step-up', { method: 'service-password', purpose: 'statements', servicePassword: client.person.password });
  return second.status === 201;
}

async function statementOf(client: Client, month: string | undefined): Promise<Statement[]> {
  const pages: Statement[] = [];
  if (month === undefined || !(await mayReadStatements(client))) return pages;
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Answer<Statement> = await client.get<Statement>(`/api/statements/${month}?peers=full${cursor === '' ? '' : `&cursor=${cursor}`}`);
    if (page.status !== 200) return [];
    pages.push(page.body);
    cursor = page.body.nextCursor;
  }
  return pages;
}

/** Reads everything as somebody who signs in for it; orders and payments of the attack are looked up one by one. */
export async function readAll(client: Client, withStatement: boolean): Promise<Reading> {
  client.begin();
  await client.post('/__operator/persona', { persona: client.person.id });
  const of = async <T>(path: string): Promise<T> => {
    const { status, body } = await client.get<T>(path);
    if (status !== 200) client.breach(`${path}: ${status} for its own customer`);
    return body;
  };
  const list = await of<BillList>('/api/bills');
  const months = list.months.map(({ month }) => month);
  const bills: Bill[] = [];
  for (const month of months) bills.push(await of<Bill>(`/api/bills/${month}`));
  const details: Order[] = [];
  for (const id of client.person.orders.keys()) details.push(await of<Order>(`/api/orders/${id}`));
  const payments: Reading['payments'][number][] = [];
  for (const [id, known] of client.person.payments) {
    const charge = await client.get<ChargeView>(`/__cashier/charges/${known.charge}`);
    if (charge.status !== 200 && !client.sequence.hasJumped) client.breach(`charge ${known.charge} of payment ${id}: ${charge.status}`);
    payments.push({ charge: charge.status === 200 ? charge.body : null, payment: await of<Payment>(`/api/payments/${id}`) });
  }
  return {
    balance: await of('/api/balance'),
    bills,
    unbilled: await of('/api/unbilled'),
    orders: (await of<OrderList>('/api/orders')).orders,
    details,
    payments,
    subscriptions: await of('/api/subscriptions'),
    line: await of('/api/line'),
    statement: withStatement ? await statementOf(client, months[client.chance.int(0, Math.max(0, months.length - 1))]) : [],
  };
}
