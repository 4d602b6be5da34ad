import { expect, test } from 'vitest';
import { pastOrderId } from '#mocks/operator/customer/subscription.ts';
import { moment, numberOf } from '#mocks/personas/habits.ts';
import { pageText, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const SLIP_OF_RING_BACK = `/orders/${pastOrderId(numberOf('30'), 'ring-back', moment('2026-10-01 00:00:00'))}`;
/** Amounts of money that do not stand behind the sign. */
const unsigned = (text: string) => text.match(/(?<![¥\d,.])\d[\d,]*\.\d\d(?!\d)/g) ?? [];

test.each([
  ['30', '/', '66.10'],
  ['30', '/bills', '72.70'],
  ['30', '/bills/2026-10', '72.70'],
  ['23', '/bills/2026-10', '99,999,999.99'],
  ['30', '/unbilled', '66.10'],
  ['30', '/balance', '98.60'],
  ['06', '/balance', '266.00'],
  ['30', '/me', '128.60'],
  ['18', '/subscriptions', '125.00'],
  ['05', '/line', '5.00'],
  ['06', '/pay', '266.00'],
  ['30', SLIP_OF_RING_BACK, '5.00'],
])('in English every amount of money persona %s sees at %s has its sign; in Chinese none has', async (persona, address, amount) => {
  const english = await openHall({ persona, presentation: { language: 'en' } });
  english.enter(address);
  await see(`¥${amount}`);
  expect(unsigned(pageText())).toEqual([]);
  const chinese = await openHall({ persona });
  chinese.enter(address);
  await see(amount);
  expect(pageText()).not.toContain('¥');
});

test('a difference has its plus or minus before the sign', async () => {
  const hall = await openHall({ persona: '30', presentation: { language: 'en' } });
  hall.enter('/bills');
  await see('+¥5.00', '−¥0.50');
});
