import { describe, expect, test } from 'vitest';
import { openLite, type Lite } from '#tests/support/lite/text-browser.ts';

/** The same customer and moment in two worlds: one in the lite hall, one by the portal's own requests. */
async function twice(persona: string): Promise<{ readonly lite: Lite; readonly portal: Lite }> {
  const [lite, portal] = [openLite(), openLite()];
  await lite.be(persona);
  await portal.be(persona);
  return { lite, portal };
}

/** What a customer has and owes, and every order there is; the names that orders bear are drawn anew in each world. */
async function stateOf(hall: Lite): Promise<unknown> {
  const [subscriptions, balance, orders] = [await hall.api('/api/subscriptions'), await hall.api('/api/balance'), await hall.api('/api/orders')];
  return JSON.parse(JSON.stringify({ subscriptions, balance, orders }).replace(/"(id|order|number)":"[^"]*"/g, '"$1":""'));
}

/** An order as the portal's screens send it. */
async function byPortal(hall: Lite, service: string, action: string, proof: unknown = { method: 'sms-code', code: '888888' }): Promise<void> {
  const offered = (await hall.api(`/api/terms?action=${action}&service=${service}`)) as { terms: { version: string } }; // the contract's own answers
  const { id } = (await hall.api('/api/orders', { action, service, version: offered.terms.version })) as { id: string }; // as above
  await hall.api(`/api/orders/${id}/confirmation`, proof);
}

describe('a service begins, changes and ends here as fully as in the portal (S74)', () => {
  test('on: terms, first confirmation, code, slip; the state is the portal’s to the fen', async () => {
    const { lite, portal } = await twice('30');
    const list = await lite.follow(await lite.follow(await lite.open('/lite'), '办业务'), '打电话');
    const fee = await lite.follow(await lite.follow(list, '漏话提醒'), '订购，每月 3.00 元');
    expect(fee.title).toBe('办理前请看');
    const second = await lite.send(fee, '看清楚了，发验证码');
    expect({ title: second.title, nothing: second.text.includes('现在还没有办理，也没有扣费。') }).toEqual({ title: '再次确认', nothing: true });
    const slip = await lite.send(second, '确认开通，每月 3.00 元', { code: '888888' });
    expect(slip.title).toBe('受理单');
    expect(slip.text).toMatch(/看过资费 2026 年 11 月 22 日 10:00 网上 验证码确认 2026 年 11 月 22 日 10:00 网上/);
    await byPortal(portal, 'missed-call', 'subscribe');
    expect(await stateOf(lite)).toEqual(await stateOf(portal));
  });

  test('off, by one tap below what becomes of it', async () => {
    const { lite, portal } = await twice('30');
    const list = await lite.open('/lite/services');
    const fee = await lite.follow(await lite.follow(list, '晨读手机报'), '退订');
    const slip = await lite.send(fee, '确认退订');
    expect(slip.title).toBe('受理单');
    await byPortal(portal, 'morning-paper', 'cancel', { method: 'tap' });
    expect(await stateOf(lite)).toEqual(await stateOf(portal));
  });

  test('change: another tier takes the place of the one there is', async () => {
    const { lite, portal } = await twice('18');
    const tier = await lite.open('/lite/services/night-data-5');
    const second = await lite.send(await lite.follow(tier, '换成这一档'), '看清楚了，发验证码');
    const slip = await lite.send(second, '确认换档', { code: '888888' });
    expect(slip.title).toBe('受理单');
    await byPortal(portal, 'night-data-5', 'change');
    expect(await stateOf(lite)).toEqual(await stateOf(portal));
  });
});

const feePage = (lite: Lite) => lite.open('/lite/services/missed-call/subscribe');

test('the fee page comes before anything is ordered, is marked as free of data charges, and says the price (S53)', async () => {
  const lite = openLite();
  await lite.be('30');
  const fee = await feePage(lite);
  expect(fee.text).toContain('看到这一页为止，不收流量费。');
  expect(fee.text).toMatch(/3\.00 元\/月/);
  expect(lite.asked.filter((one) => one.startsWith('POST /api'))).toEqual([]);
  const english = await lite.follow(fee, 'English');
  expect(english.text).toContain('No data charges up to and including this page.');
});

test('the first confirmation sent twice is one order, and Back to the fee page leads on to it', async () => {
  const lite = openLite();
  await lite.be('30');
  const fee = await feePage(lite);
  const [first, second] = [await lite.send(fee, '看清楚了'), await lite.send(fee, '看清楚了')];
  expect(second.at).toBe(first.at);
  const again = await lite.open(fee.at);
  expect(again.text).toContain('这一单正在等您确认');
  expect((await lite.follow(again, '继续办')).at).toBe(first.at);
  expect((await lite.open('/lite')).text).toContain('漏话提醒：有一单等您确认');
});

test('the second confirmation sent twice charges once; reload and Back show the slip', async () => {
  const { lite, portal } = await twice('30');
  const second = await lite.send(await feePage(lite), '看清楚了');
  const slip = await lite.send(second, '确认开通', { code: '888888' });
  const again = await lite.send(second, '确认开通', { code: '888888' });
  expect({ title: again.title, at: again.at }).toEqual({ title: '受理单', at: slip.at });
  expect((await lite.open(slip.at)).title).toBe('受理单');
  await byPortal(portal, 'missed-call', 'subscribe');
  expect(await stateOf(lite)).toEqual(await stateOf(portal));
});

test('an order that is left is left: nothing done, nothing charged', async () => {
  const lite = openLite();
  await lite.be('30');
  const before = await lite.api('/api/balance');
  const ended = await lite.send(await lite.send(await feePage(lite), '看清楚了'), '不办了');
  expect({ title: ended.title, says: ended.text.includes('没有扣费，想办随时再来。') }).toEqual({ title: '已取消，没有办理', says: true });
  expect(await lite.api('/api/balance')).toMatchObject({ total: (before as { total: number }).total }); // the contract's own answer
});

test('the open order can be left from the fee page too', async () => {
  const lite = openLite();
  await lite.be('30');
  await lite.send(await feePage(lite), '看清楚了');
  const fee = await lite.send(await feePage(lite), '不办了');
  expect(fee.forms.map(({ button }) => button)).toEqual(['看清楚了，发验证码']);
});

test('a mistyped or wrong code is said at its field, and never shown again; another can be asked for', async () => {
  const lite = openLite();
  await lite.be('30');
  const second = await lite.send(await feePage(lite), '看清楚了');
  const short = await lite.send(second, '确认开通', { code: '4711' });
  expect({ status: short.status, says: short.text.includes('验证码是 6 位数字'), shows: short.html.includes('4711') }).toEqual({ status: 422, says: true, shows: false });
  const wrong = await lite.send(short, '确认开通', { code: '000000' });
  expect({ status: wrong.status, says: /验证码不对 还可以试 2 次，请看最新一条短信。 请求编号/.test(wrong.text) }).toEqual({ status: 422, says: true });
  lite.pass(61_000);
  const resent = await lite.send(wrong, '重新获取');
  expect({ status: resent.status, title: resent.title }).toEqual({ status: 200, title: '再次确认' });
});

test('what cannot be ordered says why, and the way on (S64)', async () => {
  const lite = openLite();
  await lite.be('06');
  const page = await lite.open('/lite/services/missed-call');
  expect(page.text).toMatch(/停机期间不能办，请先复机|还欠 [\d.]+ 元话费，请先缴清/);
  expect(page.text).toContain('要先办的这一步这里没有：请打开完整版，或打 10086。');
});

test('who has nobody else’s order is told that it is not there', async () => {
  const lite = openLite();
  await lite.be('30');
  const page = await lite.open('/lite/orders/somebody-elses');
  expect({ status: page.status, says: page.text.includes('没有找到') }).toEqual({ status: 404, says: true });
});

test('what cannot be begun with a service leads to the service', async () => {
  const lite = openLite();
  await lite.be('30');
  expect((await lite.open('/lite/services/missed-call/paint-it-green')).at).toBe('/lite/services/missed-call');
});

test('a second confirmation whose answer is lost on the way back is found done, and charged once (W5)', async () => {
  const { lite, portal } = await twice('30');
  const second = await lite.send(await feePage(lite), '看清楚了');
  lite.lose(/confirmation$/, 'after');
  expect((await lite.send(second, '确认开通', { code: '888888' })).title).toBe('受理单');
  await byPortal(portal, 'missed-call', 'subscribe');
  expect(await stateOf(lite)).toEqual(await stateOf(portal));
});

test('one that is lost on the way there is never called failed: it is being looked into, and the order says what came of it (W5)', async () => {
  const lite = openLite();
  await lite.be('30');
  const second = await lite.send(await feePage(lite), '看清楚了');
  lite.lose(/confirmation$/, 'before');
  const unknown = await lite.send(second, '确认开通', { code: '888888' });
  expect({ title: unknown.title, says: unknown.text.includes('请先不要重复办理'), fails: /没有办成|失败/.test(unknown.text) }).toEqual({
    title: '办理结果确认中',
    says: true,
    fails: false,
  });
  expect((await lite.follow(unknown, '查看结果')).title).toBe('再次确认');
});
