import { expect, test } from 'vitest';
import { createClient, newestSms } from '#tests/ledger/client.ts';

const ask = { msisdn: '13900000030' };

test('the SMS says what its code is for', () => {
  const client = createClient();
  expect(client.post('/api/session/codes', ask).body).toEqual({ sentTo: '139****0030', expiresAt: '2026-11-22T10:05:00+08:00', resendAt: '2026-11-22T10:01:00+08:00' });
  expect(newestSms(client, '30')).toMatch(/^您正在登录掌上营业厅，验证码\d{6}，5分钟内有效/);
});

test('a second code within a minute is refused with the moment it may be asked for, a minute later it is sent', () => {
  const client = createClient();
  client.post('/api/session/codes', ask);
  client.real += 20_500;
  const refused = client.post('/api/session/codes', ask);
  expect({ status: refused.status, code: refused.body.code, until: refused.body.until, retryAfter: refused.headers['retry-after'] }).toEqual({
    status: 429,
    code: 'too-many-requests',
    until: '2026-11-22T10:01:00+08:00',
    retryAfter: '40',
  });
  client.real += 39_500;
  expect(client.post('/api/session/codes', ask).status).toBe(202);
});

test('an hour has ten codes and no more', () => {
  const client = createClient();
  const statuses = Array.from({ length: 11 }, () => {
    const reply = client.post('/api/session/codes', ask);
    client.real += 60_000;
    return reply.status;
  });
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 202), 429]);
  client.real += 49 * 60_000;
  expect(client.post('/api/session/codes', ask).status).toBe(202);
});
