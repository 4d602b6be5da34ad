import { expect, test } from 'vitest';
import { openLite } from '#tests/support/lite/text-browser.ts';

const RIGHT = { msisdn: '13900000030', servicePassword: '246810' };

test.each([
  ['of another site, by its origin', { origin: 'https://evil.example' }],
  ['of another site, by what the browser says of it', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['of a sister site', { 'sec-fetch-site': 'same-site' }],
])('a form %s is not taken, and says how to begin again', async (_, headers) => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite/sign-in'), '登录', RIGHT, headers);
  expect({ status: page.status, asked: lite.asked, says: page.text.includes('没有办理，也没有扣费') }).toEqual({ status: 403, asked: [], says: true });
});

test.each([
  ['without its token', { token: '' }],
  ['with a token made up', { token: 'A'.repeat(43) }],
  ['without its key', { key: '' }],
])('a form %s is not taken', async (_, fields) => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite/sign-in'), '登录', { ...RIGHT, ...fields });
  expect({ status: page.status, asked: lite.asked }).toEqual({ status: 403, asked: [] });
});

test('a form shown to one browser is not taken from another', async () => {
  const [lite, other] = [openLite(), openLite()];
  const form = await lite.open('/lite/sign-in');
  await other.open('/lite/sign-in');
  expect((await other.send(form, '登录', RIGHT)).status).toBe(403);
});

test('a form shown in one session is not taken in the next', async () => {
  const lite = openLite();
  await lite.be('30');
  const before = await lite.open('/lite');
  await lite.be('02');
  expect((await lite.send(before, '退出登录')).status).toBe(403);
});

test('a browser that keeps no cookies is told so, and which way is left', async () => {
  const lite = openLite();
  const form = await lite.open('/lite/sign-in');
  lite.cookies.clear();
  const page = await lite.send(form, '登录', RIGHT);
  expect({ status: page.status, says: page.text.includes('允许本站使用 Cookie') }).toEqual({ status: 403, says: true });
});

test('a browser that names its origin properly is let in, and so is an old one that says nothing', async () => {
  for (const headers of [{ origin: 'http://localhost:4173' }, {}]) {
    const lite = openLite();
    expect((await lite.send(await lite.open('/lite/sign-in'), '登录', RIGHT, headers)).at).toBe('/lite');
  }
});

test('a sign-in form sent twice, or again after Back, is one sign-in', async () => {
  const lite = openLite();
  const form = await lite.open('/lite/sign-in');
  const send = async () => {
    const body = new URLSearchParams({ ...form.forms[0]?.fields, ...RIGHT });
    return lite.once('/lite/sign-in', { method: 'POST', body, headers: { cookie: `lite-visitor=${lite.cookies.get('lite-visitor')}` } });
  };
  const [first, second] = [await send(), await send()];
  expect({ first: first.status, second: second.status, to: second.headers.get('location') }).toEqual({ first: 303, second: 303, to: '/lite' });
  const { sessions } = (await lite.api('/api/sessions')) as { sessions: unknown[] }; // the operator's own answer
  expect(sessions).toHaveLength(1);
});

test.each([
  ['a mistyped number', '/lite/sign-in', '登录', { msisdn: '139', servicePassword: '1' }],
  ['a wrong password', '/lite/sign-in', '登录', { msisdn: '13900000002', servicePassword: '111111' }],
  ['a weak new password', '/lite/password', '修改密码', { old: '246810', fresh: '111111', again: '111111' }],
])('the answer to %s is another page as well: Back and reload send nothing, and what was wrong is said once', async (_, path, label, typed) => {
  const lite = openLite();
  await lite.be('30');
  const shown = await lite.open(path);
  const form = shown.forms.find(({ button }) => button.includes(label));
  const answer = await lite.once(path, { method: 'POST', body: new URLSearchParams({ ...form?.fields, ...typed }) });
  expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({ status: 303, to: path });
  const sealed = lite.cookies.get('lite-wrong') ?? '';
  // As it stands, and undone as far as anybody can; what is short comes about by chance.
  const readable = sealed + Buffer.from(sealed, 'base64url').toString('latin1');
  for (const value of Object.values(typed)) if (value.length >= 6) expect(readable).not.toContain(value);
  expect((await lite.open(path)).html).toMatch(/class="(wrong|bad)"/);
  expect((await lite.open(path)).html).not.toMatch(/class="(wrong|bad)"/);
});

test('every answer is stored nowhere, framed by nobody and runs nothing; only the one stylesheet is let through (D19)', async () => {
  const lite = openLite();
  await lite.be('30');
  for (const path of ['/lite', '/lite/sign-in', '/lite/nowhere']) {
    const { headers, html } = await lite.open(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'$/);
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' });
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|\sstyle=/i);
  }
});

test('an address that is not there says so, and leads home', async () => {
  const lite = openLite();
  const page = await lite.open('/lite/nowhere');
  expect({ status: page.status, title: page.title, home: page.links.some(({ href }) => href === '/lite') }).toEqual({ status: 404, title: '没有这个页面', home: true });
});

test('what a customer types is shown as text, whatever it is', async () => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite/sign-in'), '登录', { msisdn: '"><b onclick=alert(1)>', servicePassword: '1' });
  expect(page.html).toContain('value="&quot;&gt;&lt;b onclick=alert(1)&gt;"');
});

test('a form longer than any of ours is not read', async () => {
  const lite = openLite();
  const page = await lite.send(await lite.open('/lite/sign-in'), '登录', { ...RIGHT, more: 'x'.repeat(5000) });
  expect({ status: page.status, asked: lite.asked }).toEqual({ status: 403, asked: [] });
});

test('a sign-in whose answer is lost says that one may be signed in all the same (W5)', async () => {
  const lite = openLite();
  const form = await lite.open('/lite/sign-in');
  lite.lose(/^\/api\/session$/, 'after');
  const page = await lite.send(form, '登录', RIGHT);
  expect({ status: page.status, says: page.text.includes('可能已经登录。请照原样再试一次。') }).toEqual({ status: 502, says: true });
  expect((await lite.send(page, '登录', RIGHT)).at).toBe('/lite');
});
