import type { SessionList } from '#contract/sessions.ts';
import type { TopUp } from '#contract/account/top-ups.ts';
import type { Client } from './client.ts';
import type { Person } from './person.ts';

/** What one browser does next; the others are the people it could mistake itself for. */
export type Move = (client: Client, others: readonly Person[]) => Promise<void>;

export const WRONG_PASSWORD = '135790';
const NEW_PASSWORDS = ['508371', '947205', '620849'] as const;
/** Always right in the mock, always wrong, and always too late. */
export const CODE = '888888';
const BAD_CODES = ['000000', '999999'] as const;

const twoOf = async <T>(ask: () => Promise<T>) => Promise.all([ask(), ask()]);

/** The way in that was drawn: password, code or PUK, with what is right. */
export const enter: Move = async (client) => {
  const { msisdn, puk, idTail } = client.person;
  const way = client.chance.pick(['password', 'code', 'puk']);
  if (way === 'code') await client.post('/api/session/codes', { msisdn });
  client.begin();
  if (way === 'puk') await client.post('/api/session/puk', { msisdn, puk, idTail });
  else if (way === 'code') await client.post('/api/session', { method: 'sms-code', msisdn, code: CODE });
  else await client.post('/api/session', { method: 'service-password', msisdn, servicePassword: client.person.password });
};

/** A proof that is wrong, wherever one is asked for: none of them ever opens anything. */
const wrongProof: Move = async (client) => {
  const { msisdn, puk, idTail } = client.person;
  const code = client.chance.pick(BAD_CODES);
  const attempts: readonly [string, unknown][] = [
    ['/api/session', { method: 'service-password', msisdn, servicePassword: WRONG_PASSWORD }],
    ['/api/session', { method: 'sms-code', msisdn, code }],
    ['/api/session/puk', { msisdn, puk, idTail: '000000' }],
    ['/api/session/puk', { msisdn, puk: '00000000', idTail }],
    ['/api/password/reset', { msisdn, code, puk, newPassword: '508371' }],
    ['/api/password/reset', { msisdn, code: CODE, puk: '00000000', newPassword: '508371' }],
    ['/api/password', { oldPassword: WRONG_PASSWORD, newPassword: '508371' }],
    ['/api/step-up', { method: 'sms-code', purpose: 'statements', code }],
    ['/api/step-up', { method: 'service-password', purpose: 'statements', servicePassword: WRONG_PASSWORD }],
  ];
  const [path, body] = client.chance.pick(attempts as [(typeof attempts)[number]]);
  const answer = await client.post(path, body);
  if (answer.status < 300) client.breach(`${path} took a wrong proof: ${JSON.stringify(body)}`);
};

const stepUp: Move = async (client) => {
  await client.post('/api/step-up/codes', { purpose: 'statements' });
  client.mayHaveGrant = true;
  await client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: CODE });
};

const statements: Move = async (client) => {
  const path = client.chance.pick(['/api/statements', '/api/statements/2026-10', '/api/statements/2026-09']);
  const { mayHaveGrant } = client;
  const answer = await client.get(path);
  if (answer.status === 200 && !mayHaveGrant) client.breach('a statement without a second proof');
};

const look: Move = async (client) => {
  const path = client.chance.pick([
    '/api/home',
    '/api/balance',
    '/api/bills',
    '/api/bills/2026-10',
    '/api/unbilled',
    '/api/line',
    '/api/subscriptions',
    '/api/points',
    '/api/sessions',
  ]);
  const { status, body } = await client.get<{ maskedNumber?: string }>(path);
  if (status === 200 && body.maskedNumber !== undefined && body.maskedNumber !== client.person.masked) client.breach(`${path} shows ${body.maskedNumber}`);
};

/** What a slip acknowledges, by the card: each card brings its money once, to one customer. */
function noteSlip(client: Client, card: string, { number, amount }: TopUp): void {
  const worth = { '0050': 5000, '0100': 10_000 }[card.slice(-4)];
  if (worth !== amount) client.breach(`card ${card} brought ${amount}`);
  const slips = client.person.cards.get(card)?.slips ?? new Set<string>();
  client.person.cards.set(card, { amount, slips: slips.add(number) });
  if (slips.size > 1) client.breach(`card ${card} brought its money twice: ${[...slips].join()}`);
}

async function payBy(client: Client, card: string, key?: string): Promise<void> {
  const answer = await client.post<TopUp>('/api/top-ups', { card }, key === undefined ? {} : { key });
  if (answer.status === 201) noteSlip(client, card, answer.body);
}

const topUp: Move = async (client, others) => {
  const { chance } = client;
  const card = `${chance.int(1_000_000, 9_999_999)}${chance.int(10_000, 99_999)}${chance.pick(['0050', '0100'])}`;
  const way = chance.int(1, 6);
  if (way === 1) await twoOf(() => payBy(client, card));
  else if (way === 2) await twoOf(() => payBy(client, card, `${card}-same-key`));
  else if (way === 3) await payBy(client, chance.pick(['1234567890120000', '1234567890129999']));
  else if (way === 4) {
    const used = [...others, client.person].flatMap((person) => [...person.cards.keys()]);
    const again = used[chance.int(0, Math.max(0, used.length - 1))];
    if (again !== undefined) await payBy(client, again);
  } else await payBy(client, card);
};

const lock: Move = async (client) => {
  const level = client.chance.pick(['none', 'third-party', 'all']);
  const servicePassword = client.chance.pick([null, client.person.password]);
  const { status, body } = await client.post<{ level: string }>('/api/paid-service-lock', { level, servicePassword });
  if (status === 200 && body.level !== level) client.breach(`asked for lock ${level}, given ${body.level}`);
};

const changePassword: Move = async (client) => {
  const { person, cookie, sequence } = client;
  const newPassword = client.chance.pick(NEW_PASSWORDS);
  const sent = sequence.tick();
  const { status } = await client.post('/api/password', { oldPassword: person.password, newPassword });
  if (status !== 201) return;
  person.password = newPassword;
  if (cookie !== null) person.endAll(sent, sequence.tick(), client.cookie);
};

/** Forgotten: code and PUK; every session of the number is over then. */
const resetPassword: Move = async (client) => {
  const { person, sequence } = client;
  const newPassword = client.chance.pick(NEW_PASSWORDS);
  await client.post('/api/password/reset-codes', { msisdn: person.msisdn });
  const sent = sequence.tick();
  const { status, isRetried } = await client.post('/api/password/reset', { msisdn: person.msisdn, code: CODE, puk: person.puk, newPassword });
  if (status !== 201) return;
  person.password = newPassword;
  if (!isRetried) person.endAll(sent, sequence.tick());
};

const signOut: Move = async (client) => {
  await client.send('DELETE', '/api/session', undefined);
};

const endSessions: Move = async (client, others) => {
  const { person, sequence, chance } = client;
  const { body, status } = await client.get<SessionList>('/api/sessions');
  if (status !== 200) return;
  if (chance.int(0, 1) === 1) {
    const sent = sequence.tick();
    const own = client.cookie;
    const ended = await client.send('DELETE', '/api/sessions', undefined);
    if (ended.status === 200) person.endAll(sent, sequence.tick(), own);
    return;
  }
  for (const { id } of body.sessions.filter(({ isThisOne }) => !isThisOne).slice(0, 1)) person.sessionNames.add(id);
  // The name of another customer's session, learnt somehow: it is nobody's here.
  const foreign = others.flatMap(({ sessionNames }) => [...sessionNames]).at(-1);
  if (foreign === undefined) return;
  const answer = await client.send('DELETE', `/api/sessions/${foreign}`, undefined);
  if (answer.status < 300) client.breach(`ended a session of somebody else: ${foreign}`);
};

/** An acknowledged write once more: the same answer to the same, none to something else. */
const repeat: Move = async (client) => {
  const own = client.acknowledged.filter(({ signIn }) => signIn === client.signIn);
  const one = own[client.chance.int(0, Math.max(0, own.length - 1))];
  if (one === undefined || client.cookie === null) return;
  if (client.chance.int(0, 2) === 0) {
    const other = await client.send('POST', one.path, { ...(one.body as object), action: 'other', card: '1111111111110050' }, { key: one.key });
    if (other.status < 300) client.breach(`${one.path}: key ${one.key} taken for something else`);
    return;
  }
  const again = await client.send('POST', one.path, one.body, { key: one.key });
  if (again.status === 401 || client.sequence.hasJumped) return;
  if (again.status !== one.answer.status || again.text !== one.answer.text)
    client.breach(`${one.path}: key ${one.key} gave ${again.status} ${again.text}, and before ${one.answer.text}`);
};

/** With the cookie of a session that is over; `Client` says what is wrong when it is answered. */
const ghost: Move = async (client) => {
  const over = client.person.sessionsOver();
  const cookie = over[client.chance.int(0, Math.max(0, over.length - 1))];
  if (cookie === undefined) return;
  await client.get(client.chance.pick(['/api/home', '/api/statements', '/api/orders']), cookie);
  await client.post('/api/top-ups', { card: `${client.chance.int(100_000_000_000, 999_999_999_999)}0050` }, { cookie });
};

/** Everything but orders, as often as they stand here. */
export const MOVES: readonly Move[] = [
  enter,
  wrongProof,
  stepUp,
  statements,
  look,
  look,
  topUp,
  topUp,
  topUp,
  lock,
  changePassword,
  resetPassword,
  signOut,
  endSessions,
  repeat,
  repeat,
  ghost,
];
