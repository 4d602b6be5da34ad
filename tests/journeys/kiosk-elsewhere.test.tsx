import { expect, test } from 'vitest';
import { see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

test.each([
  ['/kiosk/slip', '/orders', '办理记录'],
  ['/kiosk', '/', '128.60'],
] as const)('%s of a terminal, opened by its address on a phone, leads to what a phone has in its place: %s', async (address, place, words) => {
  const hall = await openHall({ persona: '30' });
  hall.enter(address);
  await see(words);
  expect(location.pathname).toBe(place);
});
