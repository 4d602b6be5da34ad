import { expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createClient } from '#tests/ledger/client.ts';
import { secretDigest } from './secret.ts';

/** The session id and the code of one and the same visit, in a world with this secret. */
function visit(secret: string): { id: string | null; code: string | undefined } {
  const operator = createMockOperator({ real: 0, secret });
  const client = createClient(operator);
  client.enter('30');
  client.post('/api/session/codes', { msisdn: '13900000030' });
  return { id: client.session, code: /验证码(\d{6})/.exec(client.get('/__operator/inbox/30').body.messages[0]?.text ?? '')?.[1] };
}

test('whoever knows seed, clock and commands works out neither session ids nor codes: they follow from the secret', () => {
  const [one, other] = [visit('one secret'), visit('another')];
  expect(one.id).toMatch(/^[0-9a-f]{32}$/);
  expect(other.id).not.toBe(one.id);
  expect(other.code).not.toBe(one.code);
});

test('with the same secret they are the same: a journal is played to the same state', () => {
  expect(visit('one secret')).toEqual(visit('one secret'));
  expect(visit('')).toEqual(visit(''));
});

test('a digest is HMAC-SHA-256, as anybody can check', () => {
  expect(secretDigest({ seed: 1, secret: 'key' }, 'what')).toBe('53dd36a5f8f772eb92008a3732b3b48d');
});
