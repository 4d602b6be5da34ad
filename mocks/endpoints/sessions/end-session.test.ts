import { expect, test } from 'vitest';
import { clientOf, type Client } from '#tests/ledger/client.ts';

const list = (client: Client) => client.get('/api/sessions').body.sessions;
const otherOf = (client: Client) => list(client).find(({ isThisOne }) => !isThisOne)?.id ?? 'none';
const end = (client: Client, id: string) => client.send('DELETE', `/api/sessions/${id}`);

test('another device is signed out at once, this one stays; asked twice, it stays so (D28)', () => {
  const phone = clientOf('30');
  const computer = clientOf('30', phone.operator);
  const id = otherOf(phone);
  expect(end(phone, id)).toMatchObject({ status: 200, body: { sessions: [{ isThisOne: true }] } });
  expect(computer.get('/api/home').body.code).toBe('session-expired');
  expect(list(phone).map(({ isThisOne }) => isThisOne)).toEqual([true]);
  expect(end(phone, id).status).toBe(200);
});

test('a device under another id than it signed in with, after a second proof, is found and ended', () => {
  const phone = clientOf('30');
  const computer = clientOf('30', phone.operator);
  const id = otherOf(phone);
  computer.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' }, 'proof');
  expect(end(phone, id).status).toBe(200);
  expect(computer.get('/api/statements').body.code).toBe('session-expired');
});

test('one that has ended by itself meanwhile is what was wanted', () => {
  const phone = clientOf('30');
  const computer = clientOf('30', phone.operator);
  const id = otherOf(phone);
  computer.send('DELETE', '/api/session');
  expect(end(phone, id).status).toBe(200);
});

test('this one is left by signing out; a cookie, an invention and somebody else’s are nobody’s', () => {
  const phone = clientOf('30');
  const stranger = clientOf('02', phone.operator);
  const [own] = list(phone);
  const [theirs] = list(stranger);
  for (const id of [own?.id, theirs?.id, phone.session, 'nothing', '%00', '__proto__']) expect(end(phone, id ?? 'none').body).toMatchObject({ status: 404, code: 'not-found' });
  expect({ phone: phone.get('/api/home').status, stranger: stranger.get('/api/home').status }).toEqual({ phone: 200, stranger: 200 });
});
