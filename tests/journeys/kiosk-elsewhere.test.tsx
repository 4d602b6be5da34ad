import { expect, test } from 'vitest';
import { button, isThere, link, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

test.each([
  ['/kiosk/slip', '/orders', '办理记录'],
  ['/kiosk/bills/2026-10', '/bills/2026-10', '72.70'],
  ['/kiosk/bills/2026-13', '/bills/2026-13', '没有这个月份'],
  ['/kiosk', '/', '128.60'],
] as const)('%s of a terminal, opened by its address on a phone, leads to what a phone has in its place: %s', async (address, place, words) => {
  const hall = await openHall({ persona: '30' });
  hall.enter(address);
  await see(words);
  expect(location.pathname).toBe(place);
});

test('a bill on a phone is kept, not printed by a terminal', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/bills/2026-10');
  await see('72.70');
  expect([isThere(button('保存')), isThere(link('打印这张账单'))]).toEqual([true, false]);
});
