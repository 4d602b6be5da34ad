import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { topUp } from '#contract/account/top-ups.ts';
import { getBalance } from '#contract/balance.ts';
import { createOperatorClient, type OperatorClient } from '#mocks/client/client.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';

let hall: RunningHost;
let operator: OperatorClient;
beforeAll(async () => {
  hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' }); // or a hall that runs already
});
beforeEach(async ({ task }) => {
  operator = await createOperatorClient({ base: hall.origin, world: task.id });
  await operator.clock.pause();
  await operator.enter('30');
});
afterAll(() => hall.close());

test('a recharge card is worth what it says, and an SMS tells its owner', async () => {
  await operator.call(topUp, { body: { card: '1234567812340050' } });
  expect((await operator.call(getBalance, {})).total).toBe(17_860);
  expect((await operator.inbox('30'))[0]?.text).toContain('50.00');
  await operator.inOrder('topUp', 'getBalance');
  expect(await operator.alarms()).toEqual([]);
});

test('a gateway that fails once has failed before the card was taken, which then works', async () => {
  await operator.faults.set({ endpoint: 'topUp', fault: 'reset-before', when: { kind: 'first', count: 1 } });
  await expect(operator.call(topUp, { body: { card: '1234567812340050' } })).rejects.toThrow('fetch failed');
  await operator.call(topUp, { body: { card: '1234567812340050' } });
  await operator.expectCalls('topUp').times(2);
  expect((await operator.call(getBalance, {})).total).toBe(17_860);
});
