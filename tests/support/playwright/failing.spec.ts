import { test } from '#mocks/client/playwright.ts';

test('expects a call that does not come', async ({ operator }) => {
  await operator.enter('30');
  await operator.expectCalls('confirmOrder').times(1);
});

test('looks at nothing, in a world where something is wrong', () => {});
