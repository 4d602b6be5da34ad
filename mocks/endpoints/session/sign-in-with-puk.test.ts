import { expect, test } from 'vitest';
import { papersOf } from '#mocks/personas/papers.ts';
import { createClient } from '#tests/ledger/client.ts';

const proofOf = (persona: string) => ({ msisdn: `139000000${persona}`, puk: papersOf(persona).puk, idTail: papersOf(persona).idTail });

test('PUK and end of the ID number let in, also on a suspended line, and with a small x', () => {
  const client = createClient();
  expect(client.post('/api/session/puk', proofOf('05'))).toMatchObject({ status: 201, body: { maskedNumber: '139****0005' } });
  expect(client.get('/api/home').status).toBe(200);
  const withX = Array.from({ length: 35 }, (_, i) => String(i + 1).padStart(2, '0')).find(
    (id) => papersOf(id).idTail.endsWith('X') && client.post('/api/session/puk', proofOf(id)).status === 201,
  );
  expect(withX).toBeDefined();
  const proof = proofOf(withX ?? '');
  expect(client.post('/api/session/puk', { ...proof, idTail: proof.idTail.toLowerCase() }).status).toBe(201);
});

test('whichever is wrong, and for a number that is not ours, the answer is the same (D17)', () => {
  const client = createClient();
  const right = proofOf('30');
  const answers = [
    { ...right, puk: '00000000' },
    { ...right, idTail: '000000' },
    { ...right, msisdn: '13900000099' },
  ].map((proof) => client.post('/api/session/puk', proof));
  expect(answers.map(({ status, body }) => ({ status, code: body.code, attemptsLeft: body.attemptsLeft }))).toEqual(
    answers.map(() => ({ status: 401, code: 'puk-wrong', attemptsLeft: undefined })),
  );
});

test('no number of wrong ones closes it', () => {
  const client = createClient();
  for (let i = 0; i < 300; i++) client.post('/api/session/puk', { ...proofOf('30'), puk: String(10_000_000 + i) });
  expect(client.post('/api/session/puk', proofOf('30')).status).toBe(201);
});
