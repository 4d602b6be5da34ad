import { afterEach, expect, test, vi } from 'vitest';
import { button, press, see } from '#tests/support/page/look.ts';
import { atSecondConfirmation } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';
import { chooseCode } from '#tests/support/page/sign-in.ts';

afterEach(() => void vi.restoreAllMocks());

/** The phone shows its messages, or sleeps: time goes by, and no timer of the page runs. */
function awayFor(seconds: number): void {
  const back = Date.now() + seconds * 1000;
  vi.spyOn(Date, 'now').mockReturnValue(back);
}

test('whoever looks for the code of an order elsewhere finds the time gone by: it is over, and another can be had', async () => {
  await atSecondConfirmation();
  await see('秒后可重发');
  awayFor(6 * 60);
  await see('验证码已过期，请重新获取');
  await expect.element(button('重新获取')).toBeEnabled();
});

test('the code for signing in can be asked for again after a minute spent elsewhere', async () => {
  const hall = await openHall();
  hall.enter('/sign-in');
  await chooseCode('13900000030');
  await press('获取验证码');
  await see('秒后可重发');
  awayFor(61);
  await see('重新获取');
});
