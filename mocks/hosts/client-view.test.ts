import { expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { clientView } from './client-view.ts';
import { createFaultInjector } from './fault-injector.ts';

/** Somebody at a screen, with a host between them and the operator. */
function atAScreen() {
  const operator = createMockOperator({ real: 0 });
  const host = createFaultInjector(operator, () => 'vitest');
  let sessionId: string | null = null;
  const ask = (method: string, path: string, body?: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': path + JSON.stringify(body) };
    const delivery = host.handle({ method, path, query: {}, headers, body: body === undefined ? '' : JSON.stringify(body), sessionId }, 0);
    if (delivery.kind !== 'answer') throw new Error(delivery.kind);
    if (delivery.response.setSession !== undefined) sessionId = delivery.response.setSession;
    return JSON.parse(delivery.response.body) as ReturnType<typeof clientView>; // of getClient, where it is read
  };
  return { operator, ask, who: () => ask('GET', '/__operator/client') };
}

test('control says who a client is and what their phone got last; while it is nobody, what anybody got, as a code for signing in', () => {
  const { operator, ask, who } = atAScreen();
  expect(who().persona).toBeNull();
  ask('POST', '/api/session/codes', { msisdn: '13900000009' });
  expect(who().sms).toMatchObject({ persona: '09', text: expect.stringMatching(/验证码\d{6}/) as string });
  ask('POST', '/__operator/persona', { persona: '04' });
  expect(who()).toMatchObject({ persona: '04', sms: { persona: '04' } });
  const { commands } = operator;
  ask('POST', '/__operator/clock', { advanceSeconds: 86_400 });
  expect(who().persona, 'the session has ended; asking who one is keeps none awake').toBeNull();
  expect(operator.commands.length).toBe(commands.length + 1);
});
