import { describe, expect, test } from 'vitest';
import { arriveAt, press, see, seeNo, type } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

/** 02, on the morning after the money was used up. */
async function usedUp(presentation = {}): Promise<Hall> {
  const hall = await openHall({ persona: '02', presentation });
  await hall.control('clock', { to: '2026-11-29T10:00:00+08:00' });
  await hall.control('persona', { persona: '02' });
  return hall;
}
const isBarred = (hall: Hall, persona = '02') => customerOf(hall, persona).barrings.some(({ until }) => until === null);

describe('prepaid means prepaid', () => {
  test('a customer whose money is used up reads it on the first screen, tops up by card, and is back (S24, S28, D30)', async () => {
    const hall = await usedUp();
    expect(isBarred(hall)).toBe(true);
    hall.enter('/');
    await see('余额用完，充值后恢复', '11 月 28 日起打不出，能接听');
    await press('充值');
    await arriveAt('/pay');
    await see('充值后马上恢复打电话和上网');
    await press('用充值卡充值');
    await type('充值卡号码', '1234567890120050');
    await press('充值');
    await see('50.00 元已到账', '打电话和上网已恢复。', '50.20');
    expect(isBarred(hall)).toBe(false);
    await press('回首页');
    await see('50.20');
    await seeNo('余额用完');
    hall.follow('/messages');
    await see('您的号码已恢复打电话、发短信和上网。', '您的余额用完了', '账户余额不足10.00元');
  });

  test('the line says what has stopped, since when, what still works, and the one act that ends it', async () => {
    const hall = await usedUp();
    hall.enter('/line');
    await see('呼出和上网已停', '余额用完了，能接听，打不出', '接电话、收短信', '拨打 10086', '要另花钱的');
    await press('充值');
    await arriveAt('/pay');
  });

  test('what costs money is refused meanwhile, and leads to topping up; what costs nothing is not', async () => {
    const hall = await usedUp();
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('余额用完了，要花钱的先办不了，充值后就能办');
    await press('去充值');
    await arriveAt('/pay');
    hall.follow('/services/fee-reminder/order?action=subscribe');
    await see('看清楚了');
  });

  test('whose balance does not bear the month’s fees reads what is missing; paid, they are charged for the days that are left', async () => {
    const hall = await openHall({ persona: '30' });
    await hall.control('clock', { to: '2027-01-01T10:00:00+08:00' });
    await hall.control('persona', { persona: '30' });
    hall.enter('/');
    await see('62.50', '1 月的固定费用还差 3.60 元');
    hall.follow('/line');
    await see('余额不够付月费，能接听，打不出', '月费还差', '3.60');
    hall.follow('/top-up');
    await type('充值卡号码', '1234567890120100');
    await press('充值');
    await see('扣本月剩下的月费', '66.10', '打电话和上网已恢复。');
  });

  test('English', async () => {
    const hall = await usedUp({ language: 'en' });
    hall.enter('/');
    await see('Your credit’s used up. Top up and you’re back', 'No outgoing calls or data since');
    hall.follow('/line');
    await see('No outgoing calls or data', 'Incoming calls and texts', 'Whatever costs extra');
  });

  test('长辈版: what stopped is said first, and the one act is topping up', async () => {
    const hall = await usedUp({ mode: 'elder' });
    hall.enter('/');
    await see('余额用完，充值后恢复', '能接听', '充值');
  });
});
