import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { announced, arriveAt, isThere, pageText, press, see, seeFocusOn, seeNo, textOf, type, typedIn } from '#tests/support/page/look.ts';
import { atFeePage, atSecondConfirmation, codeSent, customerOf, subscriptionCount } from '#tests/support/page/orders.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';
import { info, stop } from '#ui/text/icons.ts';
import { signInByPassword } from '#tests/support/page/sign-in.ts';

const CONFIRM = '确认开通，每月 3.00 元';
const facts = () => textOf(document.querySelector<HTMLElement>('main dl'));
const SLIP_ADDRESS = /^\/orders\/[0-9a-f]{32}$/;

describe('two confirmations', () => {
  test('from the terms to the slip, word for word the same three times (W7); the slip reopens cold, read only (D12)', async () => {
    const hall = await atFeePage();
    await see('漏话提醒', '3.00', '元/月', '11 月 22 日，0.90 元', '3.00 元 ÷ 30 天 × 9 天', 'QXLHTX', '第 1 步，共 2 步');
    expect(isThere(page.getByRole('img', { name: /未开通/ }))).toBe(true);
    const signed = facts();
    await press('看清楚了，发验证码');
    await see('再次确认', '第 2 步，共 2 步', '已发到 139****0030', '11:00 前不确认，自动作废');
    await press('看全部条款');
    expect(facts()).toEqual(signed);
    expect(location.pathname).toMatch(SLIP_ADDRESS);
    expect(subscriptionCount(hall, 'missed-call')).toBe(0);
    await type('短信验证码', codeSent(hall));
    await press(CONFIRM);
    await see('受理单', '看过资费', '验证码确认', '已扣', '0.90', '127.70', '这张单保留 24 个月');
    expect({ facts: facts(), subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({ facts: signed, subscribed: 1 });
    expect(announced()).toContain('已办好，已发短信');
    const slip = pageText();
    hall.enter(location.pathname);
    await see('这张单保留 24 个月');
    expect(pageText()).toBe(slip);
    expect(isThere(page.getByRole('textbox'))).toBe(false);
    expect({ created: hall.asked('createOrder'), confirmed: hall.asked('confirmOrder') }).toEqual({ created: 1, confirmed: 1 });
  });

  test.each([
    ['fee-reminder', 'subscribe', '30', '免费', '确认开通，免费'],
    ['story-club', 'subscribe', '30', '到期自动结束，不收费', '确认体验，免费到 11 月 28 日'],
    ['ringtone', 'purchase', '29', '只扣这一次', '确认点播，1.00 元'],
    ['night-data-5', 'change', '18', '比现在每月多 3.00 元', '确认换档，每月 9.00 元'],
    ['story-club', 'continue', '07', '11 月 25 日，10.00 元', '确认续用，每月 10.00 元'],
  ])('%s (%s) takes both as well, and the last tap names the whole act (D26)', async (service, action, persona, said, act) => {
    const hall = await atSecondConfirmation(service, action, persona);
    await press('看全部条款');
    await see(said);
    await type('短信验证码', '888888');
    await press(act);
    await see('受理单', '看过资费', '验证码确认');
    expect(hall.network.operator.world.violations).toEqual([]);
  });
});

describe('the code', () => {
  test('wrong: said at once, the field is empty and has the focus, the order still waits; then right', async () => {
    const hall = await atSecondConfirmation();
    await type('短信验证码', '000000');
    await press(CONFIRM);
    await see('验证码不对', '还可以试 2 次');
    await expect.poll(() => typedIn('短信验证码')).toBe('');
    await seeFocusOn('短信验证码');
    expect(subscriptionCount(hall, 'missed-call')).toBe(0);
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('受理单');
    expect(subscriptionCount(hall, 'missed-call')).toBe(1);
  });

  test('expired: another is sent after a minute, and only that one is right', async () => {
    const hall = await atSecondConfirmation();
    await see('秒后可重发');
    await type('短信验证码', '999999');
    await press(CONFIRM);
    await see('验证码已失效');
    const first = codeSent(hall);
    await hall.control('clock', { advanceSeconds: 301 });
    hall.enter(location.pathname);
    await see('验证码已过期，请重新获取');
    await press('重新获取');
    await see('已发到 139****0030', '秒后可重发');
    expect(codeSent(hall)).not.toBe(first);
    await type('短信验证码', codeSent(hall));
    await press(CONFIRM);
    await see('受理单');
  });

  test.each([
    ['', '请输入短信验证码'],
    ['123', '验证码是 6 位数字'],
  ])('"%s" is said at the field, without asking the operator', async (typed, words) => {
    const hall = await atSecondConfirmation();
    await type('短信验证码', typed);
    await press(CONFIRM);
    await see(words);
    await seeFocusOn('短信验证码');
    expect(hall.asked('confirmOrder')).toBe(0);
  });
});

describe('an open order', () => {
  test('is given up with one tap: nothing is done, and that is said', async () => {
    const hall = await atSecondConfirmation();
    await press('不办了');
    await see('已取消，没有办理', '没有扣费');
    expect({ subscribed: subscriptionCount(hall, 'missed-call'), order: customerOf(hall).orders[0]?.state }).toEqual({ subscribed: 0, order: 'cancelled' });
    await press('重新看一遍');
    await see('看清楚了，发验证码');
  });

  test('is found again at its fee page, to go on with or to give up, and after a reload at its address (W6)', async () => {
    const hall = await atSecondConfirmation();
    const address = location.pathname;
    hall.enter(address);
    await see('再次确认', '秒后可重发');
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('这一单正在等您确认');
    await press('继续办');
    await arriveAt(address);
    await see('再次确认');
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('不办了');
    await press('不办了');
    await see('看清楚了，发验证码');
    expect(hall.asked('createOrder')).toBe(1);
    expect(customerOf(hall).orders.map(({ state }) => state)).toEqual(['cancelled']);
  });

  test('stands first on the list of orders, and lapses there', async () => {
    const hall = await atSecondConfirmation();
    hall.enter('/orders');
    await see('等您确认', '2026 年 10 月', '漏话提醒');
    await press(/漏话提醒/);
    await see('再次确认');
    await hall.control('clock', { advanceSeconds: 3600 });
    await hall.control('persona', { persona: '30' });
    hall.enter(location.pathname);
    await see('这一单已作废', '没有办理，也没有扣费');
    expect(subscriptionCount(hall, 'missed-call')).toBe(0);
  });

  test('on terms that have changed since is refused, says that nothing was charged, and shows the new ones', async () => {
    const hall = await openHall({ persona: '30' });
    await hall.control('clock', { to: '2026-11-22T23:58:00+08:00' });
    await hall.control('persona', { persona: '30' });
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('0.90 元');
    await press('看清楚了，发验证码');
    await see('再次确认');
    await hall.control('clock', { advanceSeconds: 180 });
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('没有办成，没有扣费', '资费或条件变了');
    expect(subscriptionCount(hall, 'missed-call')).toBe(0);
    // Terms are kept for a second, in which nobody has typed a code.
    await new Promise((resolve) => void setTimeout(resolve, 1100));
    await press('重新看一遍');
    await see('11 月 23 日，0.80 元');
  });

  test('whose session ends in the middle is gone back to after signing in', async () => {
    const hall = await atSecondConfirmation();
    const address = location.pathname;
    await hall.applyFault('confirmOrder', 'expired-401', 1);
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await arriveAt(`/sign-in?to=${encodeURIComponent(address)}`);
    await signInByPassword('13900000030', '246810');
    await arriveAt(address);
    await see('再次确认');
    expect({ typed: typedIn('短信验证码'), subscribed: subscriptionCount(hall, 'missed-call') }).toEqual({ typed: '', subscribed: 0 });
    await type('短信验证码', '888888');
    await press(CONFIRM);
    await see('受理单');
  });
});

describe('what has to be set up', () => {
  test('is said to be in work, and the slip comes by itself', async () => {
    const hall = await atSecondConfirmation('watch');
    await type('短信验证码', '888888');
    await press('确认开通，每月 10.00 元');
    await see('已经确认，正在开通，最迟 10:01 办好');
    expect(subscriptionCount(hall, 'watch')).toBe(0);
    await hall.control('clock', { advanceSeconds: 20 });
    await see('受理单');
    expect(subscriptionCount(hall, 'watch')).toBe(1);
  });

  test('and is refused by its provider costs nothing, and says so', async () => {
    const hall = await atSecondConfirmation('full-book-club');
    await type('短信验证码', '888888');
    await press('确认开通，每月 8.00 元');
    await see('没有办成，没有扣费', '提供这项业务的公司没有受理');
    await seeNo('受理单');
    expect(subscriptionCount(hall, 'full-book-club')).toBe(0);
  });
});

test('what is in the way is said on the fee page with the way on; an unknown action is no dead end (S64)', async () => {
  const hall = await openHall({ persona: '04' });
  hall.enter('/services/missed-call/order?action=subscribe');
  await see('现在不能办', '还欠 120.00 元话费，请先缴清', '去充值');
  expect(isThere(page.getByText('第 1 步'))).toBe(false);
  hall.enter('/services/missed-call/order?action=steal');
  await see('回首页');
  hall.enter('/services/nothing/order?action=subscribe');
  await see('没有');
  expect(pageText()).toContain('回首页');
});

test('a plain rule in the way is told in ink, money and a suspended line in red; so is what an order failed for', async () => {
  const shape = () => document.querySelector('main p svg path, main [role="alert"] svg path')?.getAttribute('d');
  for (const [persona, address, expected] of [
    ['30', '/services/caller-id/order?action=subscribe', info],
    ['30', '/line/order?action=resume', info],
    ['04', '/services/missed-call/order?action=subscribe', stop],
    ['34', '/line/order?action=resume', stop],
  ] as const) {
    const hall = await openHall({ persona });
    hall.enter(address);
    await see('现在不能办');
    expect({ address, shape: shape() }).toEqual({ address, shape: expected });
  }
  await atSecondConfirmation('full-book-club');
  await type('短信验证码', '888888');
  await press('确认开通，每月 8.00 元');
  await see('没有办成，没有扣费');
  expect(shape()).toBe(info);
});

test('in English, and in the elder edition, from the terms to the slip', async () => {
  for (const presentation of [{ language: 'en' }, { language: 'en', mode: 'elder' }] as const) {
    const hall = await openHall({ persona: '30', presentation });
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('Review terms', 'Nothing’s been ordered or charged yet.');
    await press('Agree and send code');
    await see('Confirm it’s you');
    await type('Code by SMS', '888888');
    await press('Subscribe for ¥3.00 a month');
    await see('Receipt', 'Charged');
    if ('mode' in presentation) await press('See all terms');
    await see('Terms reviewed', 'Confirmed by code');
    hall.enter('/orders');
    await see('Missed-call notice');
  }
});

describe('the shelf of slips', () => {
  test('has every slip under its month, newest first, with what was done, its price and its stamp; opened, it is the slip', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/orders');
    await see('2026 年 10 月', '2026 年 9 月');
    const text = pageText();
    expect(text.indexOf('2026 年 10 月')).toBeLessThan(text.indexOf('2026 年 9 月'));
    expect(text).toMatch(/彩铃\s+开通 · 5\.00 元\/月\s+10 月 1 日 00:00/);
    const slips = page.getByRole('list').getByRole('link');
    expect(slips.all().length).toBe(page.getByRole('img', { name: '已办好', exact: true }).all().length);
    await press(/^彩铃/);
    await see('受理单', '已办好', '保存');
  });

  test('what came to nothing lies there without a stamp, and with its state in a word', async () => {
    const hall = await atSecondConfirmation();
    await press('不办了');
    await see('已取消，没有办理');
    hall.enter('/orders');
    await see('2026 年 11 月', '没办');
    expect(textOf(document.querySelector('main li'))).toMatch(/漏话提醒\s+开通\s+11 月 22 日 10:00\s+没办/);
    expect(document.querySelector('main li')?.querySelector('[role="img"]')).toBeNull();
  });
});
