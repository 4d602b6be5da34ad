import { expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { SessionState } from '#mocks/operator/world.ts';
import { clientOf, createClient } from '#tests/ledger/client.ts';
import { REMEMBERED } from './forget.ts';
import { stateHash } from './state-hash.ts';

test('a clock that stands still does not make a world grow without an end: the oldest go, the newest are as they were', () => {
  const client = clientOf('30');
  const { sessions, answers } = client.operator.world;
  const [first] = sessions.values();
  for (let i = 0; i < REMEMBERED + 50; i++) {
    const session: SessionState | undefined = first && { ...first, id: `filler-${i}` };
    if (session) sessions.set(session.id, session);
    answers.set(`filler ${i}`, { at: client.operator.world.now, digest: '', response: { status: 201, headers: {}, body: '' } });
  }
  client.enter('04');
  expect({ sessions: sessions.size, answers: answers.size }).toEqual({ sessions: REMEMBERED, answers: REMEMBERED });
  expect([sessions.has('filler-0'), sessions.has(`filler-${REMEMBERED + 49}`)]).toEqual([false, true]);
  expect(client.get('/api/home').status).toBe(200);
});

test('a world rebuilt from its commands has forgotten the same', () => {
  const client = createClient();
  for (let i = 0; i < REMEMBERED + 20; i++) client.enter('30');
  expect(client.operator.world.sessions.size).toBe(REMEMBERED);
  expect(stateHash(createMockOperator({ journal: client.operator.commands, real: 0 }).world)).toBe(stateHash(client.operator.world));
});
