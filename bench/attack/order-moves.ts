import type { Order, OrderAction } from '#contract/orders.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import type { Answer, Client } from './client.ts';
import { CODE, WRONG_PASSWORD, type Move } from './moves.ts';

const WISHES: readonly { readonly action: OrderAction; readonly service: string | null }[] = [
  ...['missed-call', 'morning-paper', 'weather', 'fee-reminder', 'comic-club', 'sports-flash', 'story-club', 'night-data-1'].map((service) => ({
    action: 'subscribe' as const,
    service,
  })),
  ...['ringtone', 'wallpaper', 'game-coins', 'ringtone'].map((service) => ({ action: 'purchase' as const, service })),
  ...['weather', 'morning-paper', 'ring-back'].map((service) => ({ action: 'cancel' as const, service })),
  ...(['suspend', 'report-lost', 'resume', 'resume'] as const).map((action) => ({ action, service: null })),
];

/** States an order never leaves. */
const FINAL: readonly string[] = ['completed', 'cancelled', 'lapsed', 'failed'];

/** An order in an answer is its customer's, and never leaves a state that is final. */
function noteOrder(client: Client, { status, body }: Answer<Order>): Order | null {
  if (status >= 300) return null;
  const { orders } = client.person;
  if (body.maskedNumber !== client.person.masked) client.breach(`an order of ${body.maskedNumber}`);
  const before = orders.get(body.id);
  const isOlder = before !== undefined && FINAL.includes(before.state) && !FINAL.includes(body.state);
  if (before !== undefined && FINAL.includes(before.state) && FINAL.includes(body.state) && before.state !== body.state)
    client.breach(`order ${body.id}: ${before.state}, then ${body.state}`);
  if (!isOlder) orders.set(body.id, body);
  return body;
}

async function create(client: Client): Promise<Order | null> {
  const wish = client.chance.pick(WISHES as [(typeof WISHES)[number]]);
  const query = new URLSearchParams({ action: wish.action, ...(wish.service === null ? {} : { service: wish.service }) });
  const offered = await client.get<OfferedTerms>(`/api/terms?${query.toString()}`);
  if (offered.status !== 200) return null;
  const body = { ...wish, version: offered.body.terms.version };
  const key = client.newKey();
  const ask = (withKey: string) => client.post<Order>('/api/orders', body, { key: withKey });
  const way = client.chance.int(1, 4);
  if (way > 2) return noteOrder(client, await ask(key));
  const made = await Promise.all([ask(key), ask(way === 1 ? key : client.newKey())]);
  const ids = new Set(made.filter(({ status }) => status === 201).map((answer) => answer.body.id));
  if (ids.size > 1) client.breach(`${wish.action} ${wish.service ?? ''} was ordered twice: ${[...ids].join()}`);
  return made.map((answer) => noteOrder(client, answer)).find((order) => order !== null) ?? null;
}

/** The proof an order takes, or one that is wrong or of another kind. */
function proofFor({ person }: Client, { proof }: Pick<Order, 'proof'>, isRight: boolean): unknown {
  if (proof === 'tap') return isRight ? { method: 'tap' } : { method: 'sms-code', code: '000000' };
  if (!isRight) return proof === 'sms-code' ? { method: 'tap' } : { method: 'service-password', servicePassword: WRONG_PASSWORD };
  return proof === 'sms-code' ? { method: 'sms-code', code: CODE } : { method: 'service-password', servicePassword: person.password };
}

async function step(client: Client, order: Pick<Order, 'id' | 'proof'>): Promise<void> {
  const { chance } = client;
  const path = `/api/orders/${order.id}`;
  const confirm = (isRight: boolean) => client.post<Order>(`${path}/confirmation`, proofFor(client, order, isRight));
  const way = chance.int(1, 10);
  if (way === 1) await client.post(`${path}/codes`, {});
  else if (way === 2) noteOrder(client, await client.post<Order>(`${path}/cancellation`, {}));
  else if (way === 3) {
    if ((await confirm(false)).status < 300) client.breach(`order ${order.id} took a wrong proof`);
  } else if (way === 4) for (const answer of await Promise.all([confirm(true), confirm(true)])) noteOrder(client, answer);
  else if (way === 5) {
    const [done, given] = await Promise.all([confirm(true), client.post<Order>(`${path}/cancellation`, {})]);
    if (done.status === 200 && given.status === 200) client.breach(`order ${order.id} was done and given up`);
    for (const answer of [done, given]) noteOrder(client, answer);
  } else noteOrder(client, await confirm(true));
}

/** From the terms to whatever comes of it. */
const order: Move = async (client) => {
  const made = await create(client);
  if (made === null) return;
  for (let steps = client.chance.int(0, 3); steps > 0; steps--) await step(client, made);
};

/** One that is there already, in whatever state, perhaps begun in another browser. */
const oldOrder: Move = async (client) => {
  const known = [...client.person.orders.values()];
  const one = known[client.chance.int(0, Math.max(0, known.length - 1))];
  if (one !== undefined) await step(client, one);
};

/** Somebody else's: not read, not confirmed, not given up, and not told from one that is not there. */
const foreignOrder: Move = async (client, others) => {
  const foreign = others.flatMap((person) => [...person.orders.values()]).at(-1);
  if (foreign === undefined) return;
  const path = `/api/orders/${foreign.id}`;
  const { cookie } = client;
  const answers = [
    await client.get(path),
    await client.post(`${path}/codes`, {}),
    await client.post(`${path}/confirmation`, proofFor(client, foreign, true)),
    await client.post(`${path}/cancellation`, {}),
  ];
  const wrong = answers.filter(({ status }) => ![401, 404].includes(status));
  if (cookie !== null && wrong.length > 0) client.breach(`order ${foreign.id} of ${foreign.maskedNumber}: ${wrong.map(({ status }) => status).join()}`);
};

export const ORDER_MOVES: readonly Move[] = [order, order, order, order, oldOrder, oldOrder, foreignOrder];
