import { describe, expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { clientOf, createClient, newestSms, type Client } from '#tests/ledger/client.ts';

const NUMBER = '13900000030';
const GOOD = '739204';
const change = (client: Client, oldPassword: string, newPassword: string, key?: string) => client.post('/api/password', { oldPassword, newPassword }, key);
const signIn = (client: Client, servicePassword: string, msisdn = NUMBER) => client.post('/api/session', { method: 'service-password', msisdn, servicePassword });

test('the old one and a new one: changed at once, told by SMS without the password, and the old one is over (S70)', () => {
  const client = clientOf('30');
  const { status, body } = change(client, '246810', GOOD);
  expect({ status, body }).toEqual({ status: 201, body: { changedAt: '2026-11-22T10:00:00+08:00', sessionsEnded: 0 } });
  expect(newestSms(client, '30')).toBe('尊敬的客户：您的服务密码已于11月22日10:00修改，其他设备已退出登录。不是您本人操作请马上拨打10086。');
  expect(signIn(createClient(client.operator), '246810').body.code).toBe('wrong-credentials');
  expect(signIn(createClient(client.operator), GOOD).status).toBe(201);
});

describe('sessions', () => {
  test('this one goes on under a new id; every other one of the number ends, and nobody else’s', () => {
    const client = clientOf('30');
    const others = [clientOf('30', client.operator), clientOf('30', client.operator)];
    const neighbour = clientOf('02', client.operator);
    const before = client.session;
    expect(change(client, '246810', GOOD).body.sessionsEnded).toBe(2);
    expect(client.session).not.toBe(before);
    expect(client.get('/api/home').status).toBe(200);
    expect(others.map((other) => other.get('/api/home').body.code)).toEqual(['session-expired', 'session-expired']);
    expect(neighbour.get('/api/home').status).toBe(200);
    client.session = before;
    expect(client.get('/api/home').body.code).toBe('session-expired');
  });

  test('one that has ended already is not counted; a grant for statements is kept', () => {
    const client = clientOf('30');
    const other = clientOf('30', client.operator);
    other.send('DELETE', '/api/session');
    client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    expect(change(client, '246810', GOOD).body.sessionsEnded).toBe(0);
    expect(client.get('/api/statements').status).toBe(200);
  });
});

test('an answer that got lost is given again to the old session, and it was changed once', () => {
  const client = clientOf('30');
  const before = client.session;
  const first = change(client, '246810', GOOD, 'one-key');
  const renewed = client.session;
  client.session = before;
  const again = change(client, '246810', GOOD, 'one-key');
  expect({ status: again.status, body: again.body, replayed: again.headers['idempotent-replayed'], session: client.session }).toEqual({
    status: 201,
    body: first.body,
    replayed: 'true',
    session: renewed,
  });
  expect(client.get('/__operator/inbox/30').body.messages.filter(({ text }) => text.includes('服务密码'))).toHaveLength(1);
  expect(change(client, '246810', GOOD, 'one-key').body, 'the new cookie came, the answer did not').toEqual(first.body);
  client.session = before;
  expect(change(client, '246810', '508371', 'one-key').body.code).toBe('key-reused');
});

describe('a wrong old password', () => {
  test('counts for this session: after the third one waits here, while sign-in and other sessions go on', () => {
    const client = clientOf('30');
    expect(change(client, '111111', GOOD).body).toMatchObject({ code: 'wrong-credentials', status: 401, attemptsLeft: 2 });
    expect(signIn(createClient(client.operator), '222222').body.attemptsLeft, 'at sign-in').toBe(2);
    expect(change(client, '222222', GOOD).body.attemptsLeft).toBe(1);
    expect(change(client, '333333', GOOD).body).toMatchObject({ code: 'password-locked', status: 423, until: '2026-11-22T10:01:00+08:00' });
    expect(change(client, '246810', GOOD).body.code).toBe('password-locked');
    expect(signIn(createClient(client.operator), '246810').status).toBe(201);
    client.real += 60_000;
    expect(change(client, '246810', GOOD).status).toBe(201);
  });

  test('comes first: how weak the new one is, is not said before', () => {
    expect(change(clientOf('30'), '111111', '111111').body.code).toBe('wrong-credentials');
  });
});

describe('a weak new password is refused with its reason, and nothing changes', () => {
  const { born, idTail } = papersOf('30');
  const [year = '', month = '', day = ''] = born.split('-');
  test.each([
    ['123456', 'initial'],
    ['777777', 'repeats'],
    ['135790', 'run'],
    ['147258', 'keypad'],
    ['139000', 'own-number'],
    ['000030', 'repeats'],
    [`${year.slice(2)}${month}${day}`, 'birthday'],
    [`${month}${day}${year.slice(2)}`, 'birthday'],
    [`${day}${month}${year.slice(2)}`, 'birthday'],
    [`${year}${month}`, 'birthday'],
    [idTail, 'id-tail'],
  ])('%s: %s', (given, reason) => {
    const client = clientOf('30');
    const before = client.session;
    expect(change(client, '246810', given)).toMatchObject({ status: 422, body: { code: 'password-weak', reason } });
    expect({ session: client.session, home: client.get('/api/home').status }).toEqual({ session: before, home: 200 });
    expect(signIn(createClient(client.operator), '246810').status).toBe(201);
  });

  test('the old one again; and the end of an ID with X, typed as 0', () => {
    const client = clientOf('30');
    change(client, '246810', GOOD);
    expect(change(client, GOOD, GOOD).body).toMatchObject({ code: 'password-weak', reason: 'same' });
    const withX = client.operator.world.personas.find(({ profile }) => profile.idTail.endsWith('X'));
    expect(withX?.id).toBe('09');
    expect(change(clientOf('09'), '246810', papersOf('09').idTail.replace('X', '0')).body.reason).toBe('id-tail');
  });

  test('what is weak for one customer is not for another', () => {
    const tail = papersOf('02').idTail;
    expect({ ownTail: change(clientOf('02'), '246810', tail).body.reason, anothersTail: change(clientOf('30'), '246810', tail).status }).toEqual({
      ownTail: 'id-tail',
      anothersTail: 201,
    });
  });
});

test.each(['', '12345', '1234567', 'abcdef', null])('a new password of %s is malformed', (given) => {
  const client = clientOf('30');
  expect(client.post('/api/password', { oldPassword: '246810', newPassword: given })).toMatchObject({ status: 400, body: { code: 'malformed-request', fields: ['newPassword'] } });
});

test('the initial password is changed before anything else is shown; then everything is open', () => {
  const client = createClient();
  expect(signIn(client, '123456', '13900000014').body.mustChangePassword).toBe(true);
  expect(client.get('/api/home').body.code).toBe('password-change-required');
  expect(change(client, '123456', '123456').body.reason).toBe('initial');
  expect(change(client, '123456', GOOD).status).toBe(201);
  expect({ mustChangePassword: client.get('/api/session').body.mustChangePassword, home: client.get('/api/home').status }).toEqual({ mustChangePassword: false, home: 200 });
});

test('nobody changes it without a session', () => {
  expect(change(createClient(), '246810', GOOD).body.code).toBe('session-required');
});

test('a journal replayed has the same password', () => {
  const client = clientOf('30');
  change(client, '246810', GOOD);
  change(client, '111111', GOOD);
  const rebuilt = createMockOperator({ journal: client.operator.commands, real: 0 });
  expect(stateHash(rebuilt.world)).toBe(stateHash(client.operator.world));
  expect(signIn(createClient(rebuilt), GOOD).status).toBe(201);
});
