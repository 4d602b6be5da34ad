import { describe, expect, test } from 'vitest';
import { pathOf, type Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import type { Problem } from '#contract/core/problems.ts';
import { newKey } from '#lib/ids.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { LONGEST_NAME } from '#mocks/personas/people/persona-19.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import { clientOf, createClient, type Client } from './client.ts';

/** What screens ask with; whatever has an id of its own is asked for by that of a list. */
const PARAMS = { month: '2026-10', service: 'caller-id', order: 'nothing', payment: 'nothing', session: 'nothing', complaint: 'nothing', refund: 'nothing' };
const QUERIES: Readonly<Record<string, Record<string, string>>> = {
  getTerms: { action: 'subscribe', service: 'weather' },
  getRefundSubject: { month: '2026-10', key: 'caller-id' },
  getConcern: { type: 'bill-item', month: '2026-10', key: 'caller-id' },
};
const READS: readonly Endpoint[] = ENDPOINTS.filter(({ method }) => method === 'GET');

/** One world for all who only look. */
const operator = createMockOperator({ real: 0 });
const signIn = (client: Client, msisdn: string, servicePassword: string) => client.post('/api/session', { method: 'service-password', msisdn, servicePassword }, newKey());
/** A write by somebody who has no session, beside everybody else's. */
const by = (path: string, body: object) => createClient(operator).post(path, body, newKey());

describe('whoever the world opens with', () => {
  const here = PERSONAS.filter(({ left, passwordLockedUntil }) => left === undefined && passwordLockedUntil === undefined);

  test.each(here)('$id signs in, and every read is answered or refused by its rule', ({ profile }) => {
    const client = createClient(operator);
    expect(signIn(client, profile.msisdn, profile.password).status).toBe(201);
    client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' }, newKey());
    const strange = READS.flatMap((endpoint) => {
      const { status, body } = client.get(pathOf(endpoint, PARAMS), QUERIES[endpoint.id]);
      const { code } = Object(body) as Partial<Problem>; // a refusal, or something without a code
      const isWell = status === endpoint.status || (status < 500 && code !== undefined && problemCodesOf(endpoint).includes(code) && code !== 'malformed-request');
      return isWell ? [] : [`${endpoint.id}: ${status} ${code ?? ''}`];
    });
    expect(strange).toEqual([]);
    expect(operator.world.violations).toEqual([]);
  });

  test('the longest name has 30 characters, and the mask tells nothing of its length', () => {
    expect(Array.from(LONGEST_NAME)).toHaveLength(30);
    for (const persona of ['19', '37']) expect(clientOf(persona, operator).get('/api/session').body.maskedName).toBe('欧***');
  });

  test('text from outside comes as it is: in messages, a complaint and the name of a provider (D20)', () => {
    const client = clientOf('22', operator);
    const texts = client.get('/api/messages').body.messages.map(({ text }) => text);
    const said = JSON.stringify([texts, client.get('/api/complaints').body, client.get('/api/subscriptions').body, client.get('/api/services/hostile-text').body]);
    for (const piece of ['<script>', '=HYPERLINK', '\u202E', '\u2028', '{{amount}}', '=1+1']) expect(said).toContain(JSON.stringify(piece).slice(1, -1));
    expect(client.get('/api/subscriptions').body.services.map(({ service }) => service)).toEqual(['hostile-text']);
    expect(client.get('/api/services').body.services.some(({ id }) => id === 'hostile-text')).toBe(false);
  });
});

describe('a number that is nobody’s any more (D31)', () => {
  const gone = PERSONAS.filter(({ left }) => left !== undefined).map(({ id, left, profile }) => ({
    id,
    code: `number-${left ?? ''}`,
    msisdn: profile.msisdn,
    password: profile.password,
  }));
  const proofs = (id: string, msisdn: string): readonly (readonly [path: string, right: object, wrong: object])[] => {
    const { puk, idTail } = papersOf(id);
    const reset = { msisdn, code: '888888', puk, newPassword: '739204' };
    return [
      ['/api/session', { method: 'service-password', msisdn, servicePassword: '246810' }, { method: 'service-password', msisdn, servicePassword: '135790' }],
      ['/api/session', { method: 'sms-code', msisdn, code: '888888' }, { method: 'sms-code', msisdn, code: '000000' }],
      ['/api/session/puk', { msisdn, puk, idTail }, { msisdn, puk: '00000000', idTail }],
      ['/api/lost-phone', { method: 'puk', version: 'any', msisdn, puk, idTail }, { method: 'puk', version: 'any', msisdn, puk, idTail: '000000' }],
      ['/api/password/reset', reset, { ...reset, puk: '00000000' }],
    ];
  };

  test.each(gone)('$id: whoever proves that it was theirs is told $code, by every proof', ({ id, msisdn, code }) => {
    for (const [path, right] of proofs(id, msisdn)) expect(by(path, right), path).toMatchObject({ status: 403, body: { code } });
  });

  test.each(gone)('$id: to a stranger it is a number nobody has (D17)', ({ id, msisdn }) => {
    const answers = ([path, , wrong]: ReturnType<typeof proofs>[number]) => {
      const nobody = JSON.parse(JSON.stringify(wrong).replace(msisdn, '13900000099')) as object; // the same body for another number
      const [one, other] = [createClient().post(path, wrong), createClient().post(path, nobody)];
      return [one, other].map(({ status, body: { code, attemptsLeft } }) => ({ path, status, code, attemptsLeft }));
    };
    for (const proof of proofs(id, msisdn)) {
      const [one, other] = answers(proof);
      expect(one).toEqual(other);
    }
  });

  test('no SMS goes there, and asking for a code tells nothing', () => {
    const [one, other] = ['13900000025', '13900000099'].map((msisdn) => by('/api/session/codes', { msisdn }));
    expect(JSON.stringify(one?.body).replace('0025', '#')).toBe(JSON.stringify(other?.body).replace('0099', '#'));
    expect(createClient(operator).get('/__operator/inbox/25').body.messages).toEqual([]);
  });

  test('control cannot be them either, and stops at sign-in with the number remembered', () => {
    const client = createClient(operator);
    expect(client.enter('25')).toMatchObject({ status: 403, body: { code: 'number-closed' } });
    expect(client.post('/__operator/persona', { persona: '27', stopAt: 'sign-in' }).status).toBe(200);
    expect(client.get('/api/session/remembered-number').body.maskedNumber).toBe('139****0027');
    expect(client.post('/api/session', { method: 'service-password', servicePassword: '246810' }, newKey()).body.code).toBe('number-changed');
    expect(signIn(client, '13900000036', '246810').status).toBe(201);
  });
});

test('control stops at sign-in: signed out, and the proof alone signs in', () => {
  const client = clientOf('30', operator);
  expect(client.post('/__operator/persona', { persona: '02', stopAt: 'sign-in' }).status).toBe(200);
  expect(client.get('/api/home').status).toBe(401);
  expect(client.post('/api/session', { method: 'service-password', servicePassword: '246810' }, newKey()).body.maskedNumber).toBe('139****0002');
});

test('whoever is blacklisted looks up and pays, and orders nothing that costs money (D31)', () => {
  const client = clientOf('26');
  expect(client.get('/api/home').status).toBe(200);
  expect(client.post('/api/top-ups', { card: '1234567890120050' }).status).toBe(201);
  const terms = (action: string, service: string) => (client.get('/api/terms', { action, service }).body as OfferedTerms).reason; // the contract's own answer
  expect(terms('subscribe', 'weather')).toEqual({ code: 'blacklisted' });
  expect(terms('purchase', 'ringtone')).toEqual({ code: 'blacklisted' });
  expect(terms('subscribe', 'service-news')).toBeNull();
  expect(terms('cancel', 'caller-id')).toBeNull();
});
