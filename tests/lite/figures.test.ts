import { expect, test } from 'vitest';
import { openLite } from '#tests/support/lite/text-browser.ts';

const NUMBER = '13900000030';

test('a customer signs in with number and service password and has three figures: last bill, balance, points, and nothing more (S72, S73)', async () => {
  const lite = openLite();
  const home = await lite.send(await lite.open('/lite'), '登录', { msisdn: '+86 139 0000 0030', servicePassword: '246810' });
  expect({ at: home.at, status: home.status }).toEqual({ at: '/lite', status: 200 });
  expect(home.text).toContain('10 月账单合计 72.70 元 可用余额 128.60 元');
  expect(home.text).toContain('可用积分 2,460 分');
  expect([...home.text.matchAll(/[\d,]+\.\d\d/g)].map(([amount]) => amount)).toEqual(['72.70', '128.60']);
  expect(home.text).toContain('这里只看两个数');
  expect(lite.asked.filter((one) => one.startsWith('GET'))).toEqual(['GET /api/home', 'GET /api/home']);
});

test('the number stands masked on the page, and in no address', async () => {
  const lite = openLite();
  await lite.be('30');
  const home = await lite.open('/lite');
  expect(home.title).toBe('号码 139****0030');
  expect(home.html).not.toContain(NUMBER);
  expect(home.links.filter(({ href }) => /\d{6}/.test(href.replace('tel:10086', '')))).toEqual([]);
});

test('a code by SMS signs in as well; the number waits sealed in a cookie, not in an address', async () => {
  const lite = openLite();
  const step = await lite.send(await lite.open('/lite/sign-in'), '获取验证码', { msisdn: NUMBER });
  expect({ at: step.at, says: step.text.includes('如果 139****0030 是我们的号码，验证码已发出') }).toEqual({ at: '/lite/sign-in', says: true });
  expect(step.html + [...lite.cookies.values()].join()).not.toContain(NUMBER);
  const wrong = await lite.send(step, '登录', { code: '000000' });
  expect({ status: wrong.status, says: wrong.text.includes('验证码不对 还可以试 2 次') }).toEqual({ status: 422, says: true });
  const home = await lite.send(wrong, '登录', { code: '888888' });
  expect(home.at).toBe('/lite');
  expect(lite.cookies.has('lite-number')).toBe(false);
});

test('who wants another way than the code goes back to both', async () => {
  const lite = openLite();
  const step = await lite.send(await lite.open('/lite/sign-in'), '获取验证码', { msisdn: NUMBER });
  const both = await lite.follow(step, '换一种方式登录');
  expect(both.forms.map(({ button }) => button)).toEqual(['登录', '获取验证码']);
});

test('what was mistyped is said at its field and kept, the password excepted', async () => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite/sign-in'), '登录', { msisdn: '139 0000', servicePassword: '24681' });
  expect(page.status).toBe(422);
  expect(page.text).toContain('手机号码应是 11 位数字，以 1 开头');
  expect(page.text).toContain('服务密码是 6 位数字');
  expect(page.forms[0]?.fields).toMatchObject({ msisdn: '139 0000', servicePassword: '' });
  expect(page.html).not.toContain('24681');
});

test('a wrong password is refused in the product’s words, with the number to read out to 10086, which dials', async () => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite/sign-in'), '登录', { msisdn: NUMBER, servicePassword: '111111' });
  expect(page.status).toBe(401);
  expect(page.text).toMatch(/号码或服务密码不对 还可以试 2 次。也可以用短信验证码登录。 请求编号 [0-9A-Z]{4}-[0-9A-Z]{4}，打 10086 时可以报给我们。/);
  expect(page.links.filter(({ href }) => href === 'tel:10086').length).toBeGreaterThanOrEqual(2);
});

test('who needs more is told where: the full version, the telephone, a hall (S71)', async () => {
  const lite = openLite();
  await lite.be('30');
  const home = await lite.open('/lite');
  expect(home.text).toContain('每一笔费用、清单、积分明细、充值和停机复机，这里没有。');
  expect(home.links).toEqual(expect.arrayContaining([expect.objectContaining({ href: '/' }), expect.objectContaining({ href: 'tel:10086' })]));
});

test('whose network has no bills reads so in the bill’s place, and has the other two figures (S37)', async () => {
  const lite = openLite();
  await lite.be('13');
  const home = await lite.open('/lite');
  expect(home.text).toContain('上月账单合计 这个号码不提供账单');
  expect(home.text).toMatch(/可用余额 [\d,]+\.\d\d 元/);
});

test('whose money is used up reads since when, and what still works', async () => {
  const lite = openLite();
  await lite.be('02');
  await lite.api('/__operator/clock', { to: '2026-11-29T10:00:00+08:00' });
  await lite.be('02');
  expect((await lite.open('/lite')).text).toMatch(/11 月 28 日起打不出，能接听.*可用余额 0\.20 元/);
});

test('the product is named, in both languages, and the other language and the larger type are a link away (S77)', async () => {
  const lite = openLite();
  await lite.be('30');
  const home = await lite.open('/lite');
  expect(home.html).toContain('<title>号码 139****0030 · 掌上营业厅</title>');
  const english = await lite.follow(home, 'English');
  expect({ at: english.at, text: /October bill, total ¥72\.70 Balance ¥128\.60/.test(english.text), lang: /<html\s+lang="en"\s*>/.test(english.html) }).toEqual({
    at: '/lite',
    text: true,
    lang: true,
  });
  const large = await lite.follow(english, 'Large text');
  expect(large.html).toMatch(/<html\s+lang="en"\s+class="elder"\s*>/);
  expect((await lite.open('/lite')).html).toContain('class="elder"');
});

test('signed out, the session is over at the operator, and Back shows nothing of it', async () => {
  const lite = openLite();
  await lite.be('30');
  const sid = lite.cookies.get('sid') ?? '';
  const out = await lite.send(await lite.open('/lite'), '退出登录');
  expect({ at: out.at, says: out.text.includes('已退出。') }).toEqual({ at: '/lite/sign-in', says: true });
  lite.cookies.set('sid', sid);
  expect((await lite.open('/lite')).at).toBe('/lite/sign-in');
});

test('after a quarter of an hour without a request the customer is back at sign-in and reads why', async () => {
  const lite = openLite();
  await lite.be('30');
  lite.pass(16 * 60_000);
  const page = await lite.open('/lite');
  expect({ at: page.at, says: page.text.includes('太久没有操作，已为您退出') }).toEqual({ at: '/lite/sign-in', says: true });
});

test('whoever has the initial password still is led to change it first', async () => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite'), '登录', { msisdn: '13900000014', servicePassword: '123456' });
  expect(page.at).toBe('/lite/password');
});
