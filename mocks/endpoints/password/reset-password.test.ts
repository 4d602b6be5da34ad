import { describe, expect, test } from 'vitest';
import { papersOf } from '#mocks/personas/papers.ts';
import { clientOf, codeSentTo, createClient, newestSms, type Client } from '#tests/ledger/client.ts';

const NUMBER = '13900000030';
const { puk: PUK, idTail: TAIL } = papersOf('30');
const WRONG_PUK = '00000000';
const GOOD = '739204';

interface Given {
  readonly msisdn?: string;
  readonly code?: string;
  readonly puk?: string;
  readonly newPassword?: string;
}
const reset = (client: Client, given: Given = {}, key?: string) =>
  client.post('/api/password/reset', { msisdn: NUMBER, code: '888888', puk: PUK, newPassword: GOOD, ...given }, key);
const signIn = (client: Client, servicePassword: string, msisdn = NUMBER) => client.post('/api/session', { method: 'service-password', msisdn, servicePassword });
function sendCode(client: Client): string {
  client.post('/api/password/reset-codes', { msisdn: NUMBER });
  return codeSentTo(client, '30');
}

test('code and PUK set a new password; every session of the number ends, and an SMS says so without the password', () => {
  const client = createClient();
  const sessions = [clientOf('30', client.operator), clientOf('30', client.operator)];
  const code = sendCode(client);
  expect(reset(client, { code })).toMatchObject({ status: 201, body: { changedAt: '2026-11-22T10:00:00+08:00', sessionsEnded: 2 } });
  expect(sessions.map((session) => session.get('/api/home').body.code)).toEqual(['session-expired', 'session-expired']);
  expect(newestSms(client, '30')).toBe('尊敬的客户：您的服务密码已于11月22日10:00重设，其他设备已退出登录。不是您本人操作请马上拨打10086。');
  expect({ before: signIn(client, '246810').body.code, after: signIn(client, GOOD).status }).toEqual({ before: 'wrong-credentials', after: 201 });
  expect(reset(client, { code, newPassword: '508371' }).body.code).toBe('reset-proof-wrong');
});

test('the lock is lifted with it, and the initial password is over', () => {
  const locked = createClient();
  expect(signIn(locked, '246810', '13900000011').body.code).toBe('password-locked');
  expect(reset(locked, { msisdn: '13900000011', puk: papersOf('11').puk }).status).toBe(201);
  expect(signIn(locked, GOOD, '13900000011').status).toBe(201);
  const initial = createClient();
  reset(initial, { msisdn: '13900000014', puk: papersOf('14').puk });
  expect(signIn(initial, GOOD, '13900000014').body.mustChangePassword).toBe(false);
});

describe('a wrong proof', () => {
  test('is one answer, whichever was wrong, and for a number that does not exist', () => {
    const answers = [{ code: '901234' }, { code: '000000' }, { code: '999999' }, { puk: WRONG_PUK }, { code: '901234', puk: WRONG_PUK }, { msisdn: '13900000099' }].map((given) => {
      const { status, headers, body } = reset(createClient(), given);
      return { status, code: body.code, attemptsLeft: body.attemptsLeft, headers: Object.keys(headers).toSorted(), fields: Object.keys(body).toSorted() };
    });
    expect(answers[0]).toMatchObject({ status: 422, code: 'reset-proof-wrong', attemptsLeft: undefined });
    expect(answers).toEqual(answers.map(() => answers[0]));
  });

  test('keeps nobody out who has the right ones, however often somebody else has tried', () => {
    const client = createClient();
    for (let i = 0; i < 50; i++) reset(client, { puk: WRONG_PUK });
    const code = sendCode(client);
    expect(reset(client, { code }).status).toBe(201);
  });

  test('counts against the code: the third makes it void, whichever was wrong', () => {
    const client = createClient();
    const code = sendCode(client);
    for (let i = 0; i < 3; i++) reset(client, { code, puk: WRONG_PUK });
    expect(reset(client, { code }).body.code).toBe('reset-proof-wrong');
  });

  test('a code for signing in, or one that is five minutes old, proves nothing', () => {
    const client = createClient();
    client.post('/api/session/codes', { msisdn: NUMBER });
    expect(reset(client, { code: codeSentTo(client, '30') }).body.code).toBe('reset-proof-wrong');
    const code = sendCode(client);
    client.real += 300_000;
    expect(reset(client, { code }).body.code).toBe('reset-proof-wrong');
  });
});

describe('a weak new password', () => {
  test('is refused with its reason; what only the papers make weak, after both proofs alone; the code stays', () => {
    const client = createClient();
    const code = sendCode(client);
    expect(reset(client, { code, newPassword: '111111' }).body).toMatchObject({ code: 'password-weak', reason: 'repeats' });
    expect(reset(client, { code, puk: WRONG_PUK, newPassword: TAIL }).body.code).toBe('reset-proof-wrong');
    expect(reset(client, { msisdn: '13900000099', newPassword: '111111' }).body.reason).toBe('repeats');
    expect(reset(client, { code, newPassword: TAIL }).body).toMatchObject({ code: 'password-weak', reason: 'id-tail' });
    expect(reset(client, { code }).status).toBe(201);
  });

  test('the old one again is none', () => {
    const client = createClient();
    reset(client);
    expect(reset(client).body.reason).toBe('same');
  });
});

test('sent again with its key it is answered again, and done once', () => {
  const client = createClient();
  const first = reset(client, {}, 'one-key');
  signIn(client, GOOD);
  client.session = null;
  const again = reset(client, {}, 'one-key');
  expect({ body: again.body, replayed: again.headers['idempotent-replayed'] }).toEqual({ body: first.body, replayed: 'true' });
  expect(client.get('/__operator/inbox/30').body.messages.filter(({ text }) => text.includes('重设'))).toHaveLength(1);
});

test.each([{ puk: '1234567' }, { puk: '123456789' }, { code: '12345' }, { msisdn: '139' }, { newPassword: '12345' }])('%o is malformed', (given) => {
  expect(reset(createClient(), given)).toMatchObject({ status: 400, body: { code: 'malformed-request', fields: Object.keys(given) } });
});
