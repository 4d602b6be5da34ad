import { expect, test } from 'vitest';
import { SESSIONS_AT_ONCE } from '#contract/sessions.ts';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';

const NUMBER = '13900000030';

/** Signs the number in on a client of its own, on the same operator and at the same moment. */
function signedInWith(device: string, beside?: Client, servicePassword = '246810'): Client {
  const client = createClient(beside?.operator);
  client.real = beside?.real ?? 0;
  const extra = { headers: { 'x-device': device }, key: `${device}/${client.operator.commands.length}` };
  expect(client.send('POST', '/api/session', { method: 'service-password', msisdn: NUMBER, servicePassword }, extra).status).toBe(201);
  return client;
}

const list = (client: Client) => client.get('/api/sessions').body.sessions;

test('every device one is signed in on: this one first, then the one used last, with since when and last seen (D28)', () => {
  const phone = signedInWith('android wechat');
  phone.real += 60_000;
  const computer = signedInWith('windows edge', phone);
  const tablet = signedInWith('ios safari', phone);
  computer.real = phone.real + 120_000;
  computer.get('/api/home');
  tablet.real = computer.real;
  expect(tablet.get('/api/sessions')).toMatchObject({
    status: 200,
    body: {
      asOf: '2026-11-22T10:03:00+08:00',
      sessions: [
        { device: { platform: 'ios', browser: 'safari' }, channel: 'web', since: '2026-11-22T10:01:00+08:00', lastSeen: '2026-11-22T10:03:00+08:00', isThisOne: true },
        { device: { platform: 'windows', browser: 'edge' }, since: '2026-11-22T10:01:00+08:00', lastSeen: '2026-11-22T10:03:00+08:00', isThisOne: false },
        { device: { platform: 'android', browser: 'wechat' }, since: '2026-11-22T10:00:00+08:00', lastSeen: '2026-11-22T10:00:00+08:00', isThisOne: false },
      ],
    },
  });
});

test('its name is not the session of the cookie, and stays over a second proof and a change of password', () => {
  const client = signedInWith('android chrome');
  const name = () => list(client).map(({ id, since }) => [id, since]);
  const before = name();
  expect(JSON.stringify(before)).not.toContain(client.session);
  client.real += 5000;
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  expect(name()).toEqual(before);
  client.post('/api/password', { oldPassword: '246810', newPassword: '739204' });
  expect(name()).toEqual(before);
  expect(list(client)[0]?.device).toEqual({ platform: 'android', browser: 'chrome' });
});

test('what has ended is not there: signed out, idle, replaced by signing in again, or ended by a new password', () => {
  const phone = signedInWith('android chrome');
  const computer = signedInWith('windows edge', phone);
  expect(list(phone)).toHaveLength(2);
  computer.send('DELETE', '/api/session');
  expect(list(phone)).toHaveLength(1);
  const tablet = signedInWith('ios safari', phone);
  tablet.post('/api/session', { method: 'service-password', msisdn: NUMBER, servicePassword: '246810' }, 'again');
  expect(list(phone)).toHaveLength(2);
  phone.real += 14 * 60_000;
  expect(list(phone)).toHaveLength(2);
  phone.real += 60_000;
  expect(list(phone)).toHaveLength(1);
  signedInWith('ios safari', phone);
  phone.post('/api/password', { oldPassword: '246810', newPassword: '739204' });
  expect(list(phone)).toHaveLength(1);
});

test('ten at once: the eleventh sign-in ends the one not used for the longest, whichever began first', () => {
  const first = signedInWith('android chrome');
  const others = Array.from({ length: SESSIONS_AT_ONCE - 1 }, () => {
    first.real += 1000;
    return signedInWith('linux firefox', first);
  });
  first.real += 1000;
  expect(list(first)).toHaveLength(SESSIONS_AT_ONCE);
  first.real += 1000;
  const eleventh = signedInWith('mac safari', first);
  expect(list(eleventh)).toHaveLength(SESSIONS_AT_ONCE);
  const [longestUnused, ...rest] = others;
  for (const client of others) client.real = first.real;
  expect(longestUnused?.get('/api/home').body.code).toBe('session-expired');
  expect([first, ...rest].map((client) => client.get('/api/home').status)).toEqual(Array.from({ length: SESSIONS_AT_ONCE - 1 }, () => 200));
});

test('other numbers are not counted, and not shown', () => {
  const phone = signedInWith('android chrome');
  for (const persona of ['02', '03', '04', '05', '06', '07', '08', '09', '10', '29', '31']) clientOf(persona, phone.operator);
  expect(list(phone)).toHaveLength(1);
});

test('whoever must change the initial password first is shown none, and nobody without a session', () => {
  expect(clientOf('14').get('/api/sessions').body.code).toBe('password-change-required');
  expect(createClient().get('/api/sessions').body.code).toBe('session-required');
});

test('a device nobody can tell is called other', () => {
  for (const device of ['', 'toaster lynx', 'android', '__proto__ constructor'])
    expect(list(signedInWith(device))[0]?.device).toEqual({ platform: device === 'android' ? 'android' : 'other', browser: 'other' });
});
