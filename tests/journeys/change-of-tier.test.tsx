import { describe, expect, test } from 'vitest';
import inEnglish from '#i18n/en/terms.ts';
import { arriveAt, pageText, press, see, textOf, type, unfold } from '#tests/support/page/look.ts';
import { codeSent, customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

const item = (service: string) => textOf(document.getElementById(`service-${service}`)).replace(/\s+/g, ' ');
const running = (hall: Hall) =>
  customerOf(hall, '18')
    .subscriptions.filter(({ offer, until }) => offer.startsWith('night-data') && until === null)
    .map(({ offer }) => offer);

/** Changes to a tier from its own page, as 18, with both confirmations. */
async function changeTo(hall: Hall, service: string, price: string): Promise<void> {
  hall.enter(`/services/${service}`);
  await press(`换成这一档，每月 ${price} 元`);
  await press('看清楚了，发验证码');
  await see('再次确认', '已发到');
  await type('短信验证码', codeSent(hall, '18'));
  await press(`确认换档，每月 ${price} 元`);
  await see('受理单', '换档已办好');
}

describe('a change of tier that has not begun', () => {
  test('stands on the list: which one follows and from when, and staying is one tap away from giving it up', async () => {
    const hall = await openHall({ persona: '18' });
    await changeTo(hall, 'night-data-5', '9.00');
    hall.enter('/subscriptions');
    await see('付费业务锁');
    expect(item('night-data-3')).toContain('用到 11 月 30 日，12 月 1 日起换成夜间流量 5 GB');
    expect(item('night-data-5')).toContain('2026 年 12 月 1 日开始');
    await press('不换了，留着夜间流量 3 GB');
    await see('还没开始，退订后不会开始', '原定开始', '2026 年 12 月 1 日', '照旧', '夜间流量 3 GB，每月 6.00 元');
    expect(pageText()).not.toContain('马上停');
    await press('不要新的，原来的照旧');
    await see('受理单', '还没开始，退订后不会开始');
    expect(running(hall)).toEqual(['night-data-3']);
  });

  test('is changed to a third tier at once, from its own page, which says what never begins', async () => {
    const hall = await openHall({ persona: '18' });
    await changeTo(hall, 'night-data-5', '9.00');
    hall.enter('/services/night-data-1');
    await press('换成这一档，每月 3.00 元');
    await see('比现在每月少 3.00 元', '取代', '夜间流量 3 GB，用到 2026 年 11 月 30 日', '夜间流量 5 GB，不会开始');
    await changeTo(hall, 'night-data-1', '3.00');
    expect(running(hall)).toEqual(['night-data-1']);
  });

  test('the page of the tier that runs out says so, and leads to staying on it; so does the address of taking it up again', async () => {
    const hall = await openHall({ persona: '18' });
    await changeTo(hall, 'night-data-5', '9.00');
    hall.enter('/services/night-data-5');
    await see('已订，12 月 1 日开始');
    hall.enter('/services/night-data-3');
    await see('12 月 1 日起换成夜间流量 5 GB');
    await press('不换了，留着这项');
    await arriveAt('/services/night-data-5/order?action=cancel');
    hall.enter('/services/night-data-3/order?action=change');
    await see('12 月 1 日起换成夜间流量 5 GB。想留着现在的，先取消这次更换');
    await press('不换了');
    await arriveAt('/services/night-data-5/order?action=cancel');
    await see('还没开始，退订后不会开始');
  });

  test.each([
    ['en', 'phone', ['Not started yet, and won’t', 'Was to start', '1 December 2026']],
    ['zh-CN', 'elder', ['还没开始，退订后不会开始']],
    ['en', 'elder', ['Not started yet, and won’t']],
  ] as const)('the same in %s, %s', async (language, mode, texts) => {
    const hall = await openHall({ persona: '18', presentation: { language, mode } });
    hall.enter('/services/leisure-bundle/order?action=subscribe');
    await press(language === 'en' ? 'Agree and send code' : '看清楚了，发验证码');
    await see(language === 'en' ? 'Confirm it’s you' : '再次确认');
    await type(language === 'en' ? 'Code by SMS' : '短信验证码', codeSent(hall, '18'));
    await press(language === 'en' ? /^Subscribe for/ : /^确认开通/);
    await see(language === 'en' ? 'Receipt' : '受理单');
    hall.enter('/services/leisure-bundle/order?action=cancel');
    await see(...texts);
    expect(pageText()).not.toContain(language === 'en' ? inEnglish.endsNow : '马上停');
  });
});

test('what begins next month and had nothing before it is given up the same way: it never begins, and nothing stops at once', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/services/family-numbers-3/order?action=subscribe');
  await press('看清楚了，发验证码');
  await see('再次确认', '已发到');
  await type('短信验证码', codeSent(hall));
  await press('确认开通，每月 3.00 元');
  await see('受理单');
  hall.enter('/services/family-numbers-3/order?action=cancel');
  await see('还没开始，退订后不会开始', '原定开始', '不扣');
  expect(pageText()).not.toContain('马上停');
  await press('确认退订，不会开始');
  await see('受理单');
  expect(customerOf(hall).messages.at(-1)?.text).toContain('您已取消亲情号码 3 个，不会开始，也不收费');
});

test('a bundle lists all its parts before it is ordered, not only what it replaces', async () => {
  const hall = await openHall({ persona: '18' });
  hall.enter('/services/call-keeper/order?action=subscribe');
  await see('包含', '来电黑名单');
  const text = pageText().replace(/\s+/g, ' ');
  expect(text).toMatch(/包含 来电显示 漏话提醒 来电黑名单/);
});

test.each(['zh-CN', 'en'] as const)('elders are told on the list what ends, what follows it and what is only being tried, before and after opening it (%s)', async (language) => {
  const hall = await openHall({ persona: '18', presentation: { language, mode: 'elder' } });
  hall.enter('/subscriptions');
  const said = language === 'en' ? 'Yours until 30 November, then no more charges' : '用到 11 月 30 日，以后不再收';
  await see(said);
  await unfold(language === 'en' ? 'Comics club' : '漫画畅读');
  expect(item('comic-club')).toContain(said);
  expect(item('comic-club')).toMatch(language === 'en' ? /On behalf of/ : /代收费/);
});
