import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';

test('a customer who does nothing for fifteen minutes is signed out; one who reads stays, for twelve hours (D16)', () => {
  const client = clientOf('30');
  client.real += 15 * 60_000 - 1;
  expect(client.get('/api/session').body.expiresAt).toBe('2026-11-22T10:29:59+08:00');
  client.real += 15 * 60_000;
  expect(client.get('/api/session').body).toMatchObject({ status: 401, code: 'session-expired' });
  client.enter('30');
  const codes = Array.from({ length: 12 * 6 + 1 }, () => {
    client.real += 10 * 60_000;
    return client.get('/api/session').body.code;
  });
  expect(codes.filter((code) => code === 'session-expired')).toHaveLength(2);
});

test('what counts is the last request, not the first of its minute', () => {
  const askedAfter = (seconds: number) => {
    const client = clientOf('30');
    client.real += 50_000;
    client.get('/api/session');
    client.real += seconds * 1000;
    return client.get('/api/session').status;
  };
  expect([askedAfter(15 * 60 - 1), askedAfter(15 * 60)]).toEqual([200, 401]);
});

test("without a session, or with somebody's invention, signing in is asked for", () => {
  const client = createClient();
  expect(client.get('/api/session').body.code).toBe('session-required');
  client.session = 'made-up';
  expect(client.get('/api/session').body.code).toBe('session-required');
});
