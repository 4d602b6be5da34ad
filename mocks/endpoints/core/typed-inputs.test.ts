import { expect, test } from 'vitest';
import { createClient } from '#tests/ledger/client.ts';
import { MEANT, TYPED_INPUTS, type InputKind } from '#tests/support/wire/typed-inputs.ts';

type Client = ReturnType<typeof createClient>;

/** What each kind is given with, and the answer to what was meant. */
const GIVE: Readonly<Record<InputKind, (client: Client, typed: string) => number>> = {
  number: (client, msisdn) => client.post('/api/session', { method: 'service-password', msisdn, servicePassword: MEANT.password }).status,
  code: (client, code) => client.post('/api/session', { method: 'sms-code', msisdn: MEANT.number, code }).status,
  password: (client, servicePassword) => client.post('/api/session', { method: 'service-password', msisdn: MEANT.number, servicePassword }).status,
  puk: (client, puk) => client.post('/api/session/puk', { msisdn: MEANT.number, puk, idTail: MEANT['id-tail'] }).status,
  'id-tail': (client, idTail) => client.post('/api/session/puk', { msisdn: MEANT.number, puk: MEANT.puk, idTail }).status,
  card: (client, card) => {
    client.post('/api/session', { method: 'sms-code', msisdn: MEANT.number, code: MEANT.code });
    return client.post('/api/top-ups', { card }).status;
  },
};

test.each(TYPED_INPUTS)('the operator reads what the fields read: $kind, $way', ({ kind, typed }) => {
  expect(GIVE[kind](createClient(), typed)).toBe(201);
});

test.each(['number', 'code', 'card', 'password', 'puk', 'id-tail'] as const)('what is no %s is malformed, however it is written', (kind) => {
  expect(GIVE[kind](createClient(), '12-34')).toBe(400);
  expect(GIVE[kind](createClient(), `${MEANT[kind]}${MEANT[kind]}1`)).toBe(400);
});
