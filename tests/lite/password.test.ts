import { expect, test } from 'vitest';
import { openLite } from '#tests/support/lite/text-browser.ts';

const NEW = { old: '246810', fresh: '826493', again: '826493' };

test('the service password: the old one, then the new one, and the session goes on (S75)', async () => {
  const lite = openLite();
  await lite.be('30');
  const form = await lite.follow(await lite.open('/lite'), '修改服务密码');
  expect(Object.keys(form.forms[0]?.fields ?? {}).filter((name) => !['token', 'key', 'act'].includes(name))).toEqual(['old', 'fresh', 'again']);
  const done = await lite.send(form, '修改密码', NEW);
  expect({ at: done.at, says: done.text.includes('服务密码已修改') }).toEqual({ at: '/lite', says: true });
  expect((await lite.open('/lite')).text).not.toContain('服务密码已修改');
  await lite.send(done, '退出登录');
  const again = await lite.send(await lite.open('/lite/sign-in'), '登录', { msisdn: '13900000030', servicePassword: '826493' });
  expect(again.at).toBe('/lite');
});

test('without the old password, or with a wrong one, nothing is changed; no secret is shown again', async () => {
  const lite = openLite();
  await lite.be('30');
  const form = await lite.open('/lite/password');
  const missing = await lite.send(form, '修改密码', { ...NEW, old: '' });
  expect({ status: missing.status, says: missing.text.includes('请输入现在用的服务密码') }).toEqual({ status: 422, says: true });
  const wrong = await lite.send(form, '修改密码', { ...NEW, old: '111222' });
  expect({ status: wrong.status, says: wrong.text.includes('密码不对，还可以试 2 次') }).toEqual({ status: 401, says: true });
  for (const page of [missing, wrong]) expect(page.html).not.toMatch(/826493|111222/);
});

test.each([
  ['123456', '这是初始密码'],
  ['135790', '顺着数或倒着数'],
  ['900000', '重复的数字太多'],
])('a weak one, %s, is refused and says why', async (fresh, why) => {
  const lite = openLite();
  await lite.be('30');
  const page = await lite.send(await lite.open('/lite/password'), '修改密码', { ...NEW, fresh, again: fresh });
  expect({ status: page.status, says: page.text.includes(why) }).toEqual({ status: 422, says: true });
});

test('two that are not the same are refused before anything is sent', async () => {
  const lite = openLite();
  await lite.be('30');
  const page = await lite.send(await lite.open('/lite/password'), '修改密码', { ...NEW, again: '826494' });
  expect({ says: page.text.includes('两次输入的不一样'), asked: lite.asked.includes('POST /api/password') }).toEqual({ says: true, asked: false });
});

test('whoever has the initial one changes it first, and then has everything', async () => {
  const lite = openLite();
  const form = await lite.send(await lite.open('/lite'), '登录', { msisdn: '13900000014', servicePassword: '123456' });
  expect({ title: form.title, elsewhere: (await lite.open('/lite/services')).at, figures: (await lite.open('/lite')).at }).toEqual({
    title: '请先修改初始密码',
    elsewhere: '/lite/services',
    figures: '/lite/password',
  });
  const done = await lite.send(form, '修改密码', { ...NEW, old: '123456' });
  expect(done.at).toBe('/lite');
});

test('a change whose answer is lost is neither called done nor failed: both passwords are to be kept in mind (W5)', async () => {
  const lite = openLite();
  await lite.be('30');
  const form = await lite.open('/lite/password');
  lite.lose(/^\/api\/password$/, 'after');
  const unknown = await lite.send(form, '修改密码', NEW);
  expect({ title: unknown.title, says: unknown.text.includes('新旧密码请都先记着') }).toEqual({ title: '修改结果确认中', says: true });
});
