import { describe, expect, test } from 'vitest';
import { DEVICES_THAT_REMEMBER, REMEMBERED_DAYS } from '#contract/remembered-number.ts';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';

const NUMBER = '13900000030';
const PATH = '/api/session/remembered-number';

let keys = 0;
/** As two browsers would: never under the same key. */
const write = <P extends string>(client: Client, path: P, body: unknown) => client.post(path, body, `own-${++keys}`);
const signIn = (client: Client, more: object = {}) => write(client, '/api/session', { method: 'service-password', msisdn: NUMBER, servicePassword: '246810', ...more });
/** A browser on the same operator that has signed in and remembers the number. */
function remembering(operator = createClient().operator): Client {
  const client = createClient(operator);
  signIn(client, { remember: true });
  return client;
}
const maskedOn = (client: Client) => client.get(PATH).body.maskedNumber;

describe('the number a device remembers', () => {
  test('is remembered only where that was wished, and said masked alone', () => {
    const client = createClient();
    signIn(client);
    expect({ cookie: client.remembered, masked: maskedOn(client) }).toEqual({ cookie: null, masked: null });
    signIn(client, { remember: true });
    expect(client.remembered).toMatch(/^[0-9a-f]{32}$/);
    expect(client.get(PATH).body).toEqual({ maskedNumber: '139****0030' });
  });

  test('opens nothing: it is no session, and without the right proof nobody is let in', () => {
    const client = remembering();
    client.session = null;
    expect(client.get('/api/home').body.code).toBe('session-required');
    expect(write(client, '/api/session', { method: 'service-password', servicePassword: '111111' }).body.code).toBe('wrong-credentials');
    expect(write(client, '/api/session', { method: 'service-password', servicePassword: '246810' }).status).toBe(201);
  });

  test('counts its tries and codes with the number typed', () => {
    const client = remembering();
    const stranger = createClient(client.operator);
    write(client, '/api/session', { method: 'service-password', servicePassword: '111111' });
    signIn(stranger, { servicePassword: '222222' });
    expect(write(client, '/api/session', { method: 'service-password', servicePassword: '333333' }).body.code).toBe('password-locked');
    expect(write(client, '/api/session/codes', {}).body.sentTo).toBe('139****0030');
    expect(write(stranger, '/api/session/codes', { msisdn: NUMBER }).body.code).toBe('too-many-requests');
  });

  test('is named as missing where nothing is remembered, whatever is presented', () => {
    const client = createClient();
    for (const name of [null, 'made-up', '__proto__']) {
      client.remembered = name;
      expect(write(client, '/api/session', { method: 'service-password', servicePassword: '246810' }).body).toMatchObject({ code: 'malformed-request', fields: ['msisdn'] });
      expect(write(client, '/api/session/codes', {}).body.code).toBe('malformed-request');
    }
  });

  test('stays under the same name while it is used, and lasts half a year from then', () => {
    const client = remembering();
    const name = client.remembered;
    client.real += (REMEMBERED_DAYS - 1) * 86_400_000;
    write(client, '/api/session', { method: 'service-password', servicePassword: '246810' });
    expect(client.remembered).toBe(name);
    client.real += (REMEMBERED_DAYS - 1) * 86_400_000;
    expect(maskedOn(client)).toBe('139****0030');
    client.real += 86_400_000;
    expect(maskedOn(client)).toBeNull();
  });

  test('is another one once another number was wished: the first is forgotten', () => {
    const client = remembering();
    signIn(client, { msisdn: '13900000004', remember: true });
    expect(maskedOn(client)).toBe('139****0004');
    expect(client.operator.world.remembered.size).toBe(1);
  });
});

describe('forgetting it', () => {
  test('is one request, and harmless where there is none', () => {
    const client = remembering();
    const name = client.remembered;
    expect(client.send('DELETE', PATH, undefined, { key: 'forget' }).body).toEqual({ maskedNumber: null });
    expect(client.remembered).toBeNull();
    client.remembered = name;
    expect(maskedOn(client)).toBeNull();
    expect(createClient().send('DELETE', PATH).status).toBe(200);
  });

  test('signing out keeps it; signing out all others makes all others forget, signed in or not', () => {
    const here = remembering();
    const there = remembering(here.operator);
    there.send('DELETE', '/api/session');
    expect(maskedOn(there)).toBe('139****0030');
    here.send('DELETE', '/api/sessions');
    expect({ here: maskedOn(here), there: maskedOn(there) }).toEqual({ here: '139****0030', there: null });
  });

  test('signing out one device makes that one forget', () => {
    const here = remembering();
    const there = remembering(here.operator);
    const third = remembering(here.operator);
    const { sessions } = here.get('/api/sessions').body;
    here.send('DELETE', `/api/sessions/${sessions.find(({ isThisOne }) => !isThisOne)?.id ?? ''}`);
    expect(maskedOn(here)).toBe('139****0030');
    expect([there, third].filter((device) => maskedOn(device) === null)).toHaveLength(1);
  });

  test('a new password makes the others forget; one that was forgotten and set anew, all', () => {
    const here = remembering();
    const there = remembering(here.operator);
    write(here, '/api/password', { oldPassword: '246810', newPassword: '739204' });
    expect({ here: maskedOn(here), there: maskedOn(there) }).toEqual({ here: '139****0030', there: null });
  });

  test(`the ${DEVICES_THAT_REMEMBER + 1}th device makes the first forget, and nobody else’s`, () => {
    const first = remembering();
    const another = clientOf('04', first.operator);
    signIn(another, { msisdn: '13900000004', remember: true });
    for (let device = 1; device < DEVICES_THAT_REMEMBER; device++) remembering(first.operator);
    expect(maskedOn(first)).toBe('139****0030');
    remembering(first.operator);
    expect({ first: maskedOn(first), another: maskedOn(another) }).toEqual({ first: null, another: '139****0004' });
  });
});
