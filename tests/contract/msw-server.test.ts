import { HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { getBalance } from '#contract/balance.ts';
import { getHome } from '#contract/home.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { handlerFor } from '#mocks/hosts/msw-handlers.ts';
import { operatorInNode } from '#mocks/hosts/vitest.ts';

const { server, jar } = operatorInNode();
const ask = (path: string) => fetch(`http://localhost${path}`);

beforeAll(async () => {
  server.listen({ onUnhandledFrame: 'error' });
  await fetch('http://localhost/__operator/persona', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'be-30' }, body: '{"persona":"30"}' });
  expect(jar.sessionId).not.toBeNull();
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test('one endpoint answers as a test wants, every other as the operator does, and after a reset that one too', async () => {
  server.use(handlerFor(getBalance, () => HttpResponse.json({ total: 'nothing' })));
  expect(await (await ask(pathOf(getBalance))).json()).toEqual({ total: 'nothing' });
  expect((await ask(pathOf(getHome))).status).toBe(200);
  server.resetHandlers();
  expect(await (await ask(pathOf(getBalance))).json()).toMatchObject({ total: 12_860 });
});
