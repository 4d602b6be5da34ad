import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('every other device is signed out at once, this one stays, and other numbers too (D28)', () => {
  const phone = clientOf('30');
  const others = [clientOf('30', phone.operator), clientOf('30', phone.operator)];
  const stranger = clientOf('02', phone.operator);
  expect(phone.send('DELETE', '/api/sessions')).toMatchObject({ status: 200, body: { sessions: [{ isThisOne: true }] } });
  expect(others.map((client) => client.get('/api/home').body.code)).toEqual(['session-expired', 'session-expired']);
  expect({ phone: phone.get('/api/home').status, stranger: stranger.get('/api/home').status }).toEqual({ phone: 200, stranger: 200 });
  expect(phone.get('/api/sessions').body.sessions).toHaveLength(1);
});

test('where there is no other, nothing is to be done, and sent again with its key nothing more', () => {
  const phone = clientOf('30');
  expect(phone.send('DELETE', '/api/sessions', undefined, { key: 'everywhere' }).status).toBe(200);
  const computer = clientOf('30', phone.operator);
  expect(phone.send('DELETE', '/api/sessions', undefined, { key: 'everywhere' })).toMatchObject({ status: 200, headers: { 'idempotent-replayed': 'true' } });
  expect(computer.get('/api/home').status).toBe(200);
});
