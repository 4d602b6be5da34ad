import { describe, expect, test } from 'vitest';
import { arriveAt, press, see, seeNo, textOf } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

/** The row of this name: its words and figures. */
function row(name: string): string {
  const found = [...document.querySelectorAll<HTMLElement>('main div, main li')].filter((element) => textOf(element).startsWith(name)).at(-1);
  return textOf(found).replace(/\s+/g, ' ');
}

describe('points (S67)', () => {
  test('from the first screen: how many, of which how many lapse when, and that they add up', async () => {
    const hall = await openHall({ persona: '10' });
    hall.enter('/');
    await see('3,200 积分 12 月 31 日到期');
    await press('看积分');
    await arriveAt('/points');
    await see('8,450', '其中 3,200 分，12 月 31 日到期');
    expect([row('2024 年的账单所得'), row('2025 年的账单所得'), row('2026 年的账单所得')].map((text) => /([\d,]+)/.exec(text.slice(12))?.[1])).toEqual(['3,200', '3,714', '1,536']);
    await see('兑换手机支架', '账单 133.00 元，结余 8,450');
  });

  test('another year stands in the address, with what lapsed in it', async () => {
    const hall = await openHall({ persona: '10' });
    hall.enter('/points');
    await see('2026 年的每一笔');
    await press('2024 年');
    await arriveAt('/points?year=2024');
    await see('2024 年的每一笔', '−108', '兑换折叠伞');
    await seeNo('2026 年的每一笔');
    for (const year of ['1999', 'x', '2024.5']) {
      hall.enter(`/points?year=${year}`);
      await see('2026 年的每一笔');
    }
  });

  test('on the first of January they are gone, and the screen says so', async () => {
    const hall = await openHall({ persona: '10' });
    await hall.control('clock', { to: '2027-01-01T00:00:00+08:00' });
    await hall.control('persona', { persona: '10' });
    hall.enter('/points?year=2026');
    await see('2026 年的每一笔', '−3,200', '到期作废');
    await seeNo('其中');
    expect(hall.network.operator.world.violations).toEqual([]);
  });

  test('somebody new sees one year, and that nothing was redeemed yet; in English too', async () => {
    const hall = await openHall({ persona: '09', presentation: { language: 'en' } });
    hall.enter('/points');
    await see('Points you can use', 'October 2026 bill', 'Nothing redeemed yet');
  });
});
