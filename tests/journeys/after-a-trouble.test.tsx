import { expect, test } from 'vitest';
import { pageText, see } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function leaveAndComeBack(hall: Hall, address: string): Promise<void> {
  hall.follow('/points');
  await see('可用积分');
  hall.follow(address);
}

test('a trouble of then is not shown again: whoever comes back to the screen has it asked anew', async () => {
  const hall = await openHall({ persona: '30' });
  await hall.applyFault('listBills', 'problem-500', 1);
  hall.enter('/bills');
  await see('我们这边出了点问题');
  await leaveAndComeBack(hall, '/bills');
  await see('每月固定');
  expect(hall.asked('listBills')).toBe(2);
});

test('nor is a refusal, which may be over: a month that was not closed then', async () => {
  const hall = await openHall({ persona: '30' });
  await hall.control('clock', { to: '2026-11-30T23:58:00+08:00' });
  await hall.control('persona', { persona: '30' });
  hall.enter('/bills/2026-11');
  await see('还没有出账');
  await leaveAndComeBack(hall, '/bills/2026-11');
  await see('还没有出账');
  await hall.control('clock', { to: '2026-12-01T00:05:00+08:00' });
  await leaveAndComeBack(hall, '/bills/2026-11');
  await see('11 月账单', '合计');
  expect(pageText()).not.toContain('还没有出账');
});
