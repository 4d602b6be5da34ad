import { afterAll, beforeAll, expect, test } from 'vitest';
import { getBalance } from '#contract/balance.ts';
import { confirmOrder, createOrder } from '#contract/orders.ts';
import { getTerms } from '#contract/terms.ts';
import type { ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { createOperatorClient, type OperatorClient } from './client.ts';

let hall: RunningHost;
let operator: OperatorClient;
beforeAll(async () => {
  hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
  operator = await createOperatorClient({ base: hall.origin });
  await operator.clock.pause();
  await operator.enter('30');
});
afterAll(() => hall.close());

async function order(service: string): Promise<void> {
  const { terms } = await operator.call(getTerms, { query: { action: 'subscribe', service } });
  const { id } = await operator.call(createOrder, { body: { action: 'subscribe', service, version: terms.version } });
  await operator.call(confirmOrder, { params: { order: id }, body: { method: 'sms-code', code: '888888' } });
}
/** What an expectation that does not hold has to tell. */
const differenceOf = (expectation: Promise<void>) =>
  expectation.then(
    () => null,
    (error: unknown) => (error as Error).message, // expectations throw errors
  );

test('an order is begun and confirmed once, in this order, and nothing was paid', async () => {
  await operator.mark();
  await order('missed-call');
  await operator.expectCalls('confirmOrder').times(1);
  await operator.expectCalls('createPayment').never();
  await operator.inOrder('getTerms', 'createOrder', 'confirmOrder');
  await operator.inOrder('createOrder', 'confirmOrder');
});

test('what did not come as often as it should is told with all that came', async () => {
  await operator.faults.set({ endpoint: 'getBalance', fault: 'gateway-504', when: { kind: 'first', count: 1 } });
  await operator.mark();
  expect(await differenceOf(operator.expectCalls('getBalance').times(1))).toBe('Expected getBalance once, and it came never.\nNothing came since the mark.');
  await expect(operator.call(getBalance, {})).rejects.toThrow();
  await operator.call(getBalance, {});
  const first = (await operator.exchanges()).length - 1;
  expect(await differenceOf(operator.expectCalls('getBalance').times(1))).toBe(
    [
      'Expected getBalance once, and it came 2 times.',
      'What came since the mark:',
      `  ${first}  GET  /api/balance  504  getBalance  fault gateway-504`,
      `  ${first + 1}  GET  /api/balance  200  getBalance`,
    ].join('\n'),
  );
  expect(await differenceOf(operator.expectCalls('getBalance').never())).toMatch(/^Expected getBalance never, and it came 2 times\./);
  await operator.mark();
  await operator.expectCalls('getBalance').never();
});

test('what came the other way round is told with the place where it breaks off', async () => {
  await operator.mark();
  await operator.call(getBalance, {});
  await order('call-forwarding');
  const [, , created] = await operator.exchanges((await operator.exchanges()).length - 4);
  expect(created?.endpoint).toBe('createOrder');
  expect(await differenceOf(operator.inOrder('createOrder', 'getBalance'))).toContain(
    `Expected createOrder, then getBalance; no getBalance came after createOrder (number ${created?.number}).\nWhat came since the mark:`,
  );
  expect(await differenceOf(operator.inOrder('getLine', 'confirmOrder'))).toContain('Expected getLine, then confirmOrder; no getLine came.');
  expect(await differenceOf(operator.inOrder('confirmOrder', 'confirmOrder'))).toContain('no confirmOrder came after confirmOrder');
});

test('a client counts from when it was made: what others did before is not its own', async () => {
  await operator.call(getBalance, {});
  const late = await createOperatorClient({ base: hall.origin });
  await late.expectCalls('getBalance').never();
  await operator.call(getBalance, {});
  await late.expectCalls('getBalance').times(1);
});

test('nothing is proved from what the host has forgotten', async () => {
  let isForgetful = false;
  const late = await createOperatorClient({
    base: hall.origin,
    send: async (address, request) => {
      const response = await fetch(address, request);
      if (!isForgetful || !address.includes('/exchanges')) return response;
      const { exchanges } = (await response.json()) as { exchanges: ExchangeRecord[] }; // control's own answer
      return Response.json({ exchanges: exchanges.slice(1) });
    },
  });
  await operator.call(getBalance, {});
  await operator.call(getBalance, {});
  await late.expectCalls('confirmOrder').never();
  isForgetful = true;
  const expectations = [() => late.expectCalls('confirmOrder').never(), () => late.expectCalls('getBalance').times(1), () => late.inOrder('getBalance')];
  for (const expectation of expectations) {
    expect(await differenceOf(expectation())).toMatch(/^More came since the mark than the host remembers: .*\nWhat came since the mark:\n.*getBalance$/);
  }
});
