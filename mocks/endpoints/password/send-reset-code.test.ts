import { expect, test } from 'vitest';
import { codeSentTo, createClient, newestSms } from '#tests/ledger/client.ts';

test('the SMS says what the code is for, and it signs nobody in', () => {
  const client = createClient();
  expect(client.post('/api/password/reset-codes', { msisdn: '13900000030' })).toMatchObject({
    status: 202,
    body: { sentTo: '139****0030', expiresAt: '2026-11-22T10:05:00+08:00', resendAt: '2026-11-22T10:01:00+08:00' },
  });
  expect(newestSms(client, '30')).toMatch(/^您正在重设服务密码，验证码\d{6}，5分钟内有效，只能用一次。不是您本人操作请拨打10086。$/);
  expect(client.post('/api/session', { method: 'sms-code', msisdn: '13900000030', code: codeSentTo(client, '30') }).body.code).toBe('code-expired');
});

test('a number that does not exist gets the same answer and the same pause', () => {
  const client = createClient();
  const ask = (msisdn: string) => client.post('/api/password/reset-codes', { msisdn });
  const shape = (msisdn: string) =>
    [1, 2].map(() => ask(msisdn)).map(({ status, body }) => ({ status, body: JSON.stringify(body).replace(/139\*{4}00\d\d|[0-9A-Z]{4}-[0-9A-Z]{4}/g, '#') }));
  expect(shape('13900000099')).toEqual(shape('13900000030'));
});
