import { afterEach, describe, expect, test } from 'vitest';
import { leftFor } from '#tests/support/page/leaving.ts';
import { press, see, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

let taps = 0;
/** A tap, counted. */
async function tap(name: string | RegExp): Promise<void> {
  taps += 1;
  await press(name);
}
afterEach(() => {
  taps = 0;
});

async function atHome(persona: string): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter('/');
  await see('首页');
  return hall;
}

describe('how many taps a task takes, from the first screen', () => {
  test('what do I owe: none, whoever asks', async () => {
    await atHome('04');
    await see('今晚 24 点前不缴会停机', '120.00');
    await atHome('30');
    await see('不欠费');
    expect(taps).toBe(0);
  });

  test('pay it: two, to the cashier', async () => {
    await atHome('06');
    await tap(/缴清 266\.00 元/);
    await see('付多少');
    await tap('缴清 266.00 元');
    await expect.poll(() => leftFor()).toHaveLength(1);
    expect(taps).toBe(2);
  });

  test('stop a service: two from the list of the tab bar, and it can be taken back', async () => {
    const hall = await atHome('30');
    await press('已订');
    await tap('退订晨读手机报');
    await tap(/^确认退订/);
    await see('受理单');
    expect(customerOf(hall).subscriptions.find(({ offer }) => offer === 'morning-paper')?.until).not.toBeNull();
    expect(taps).toBe(2);
  });

  test('more data: four to the code, with the terms seen before it; then the code and its price', async () => {
    const hall = await atHome('30');
    await tap('加流量');
    await see('流量月包');
    await tap('10 GB');
    await tap(/^订购/);
    await see('30.00', '现在还没有办理');
    await tap('看清楚了，发验证码');
    expect(taps).toBe(4);
    await type('短信验证码', '888888');
    await press(/^确认开通/);
    await see('受理单');
    expect(customerOf(hall).subscriptions.some(({ offer }) => offer === 'data-10')).toBe(true);
  });

  test('a call of three weeks ago: two, and it is answered before any proof when it can be seen', async () => {
    await atHome('30');
    await tap('我的');
    await tap(/^清单/);
    await see('可查 6 月到 10 月', '12 月 1 日起可查');
    expect(taps).toBe(2);
  });

  test('get the line back: two and the password', async () => {
    const hall = await atHome('05');
    await tap('去复机');
    await see('办好后马上能用', '现在还没有办理');
    await type('服务密码', '246810');
    await tap('立即复机，不收费');
    await see('受理单', '复机已办好');
    expect(customerOf(hall, '05').suspensions.every(({ until }) => until !== null)).toBe(true);
    expect(taps).toBe(2);
  });

  test('report a lost phone without it: two from sign-in and what proves whose it is, with the terms seen before the second', async () => {
    const hall = await openHall();
    hall.enter('/sign-in');
    await tap('手机丢了？');
    await see('办好后马上停机', '现在还没有停机');
    await type('手机号码', '13900000030');
    await type('服务密码', '246810');
    await tap('确认挂失，马上停机');
    await see('受理单', '挂失停机已办好');
    expect(customerOf(hall).suspensions.some(({ kind, until }) => kind === 'lost' && until === null)).toBe(true);
    expect(taps).toBe(2);
  });
});
