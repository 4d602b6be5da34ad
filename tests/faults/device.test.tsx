import { afterEach, describe, expect, test, vi } from 'vitest';
import { announced, arriveAt, pageText, press, see, seeNo, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { chooseCode, signInByPassword } from '#tests/support/page/sign-in.ts';
import { openStatements } from './where-each-endpoint-is-called.ts';

let isOnline = true;
Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });

function goOffline(hall: Hall): void {
  isOnline = false;
  hall.network.isDown = true;
  dispatchEvent(new Event('offline'));
}
function goOnline(hall: Hall): void {
  isOnline = true;
  hall.network.isDown = false;
  dispatchEvent(new Event('online'));
}

afterEach(() => {
  isOnline = true;
  vi.useRealTimers();
});

describe('however often one taps, it is one request (W3)', () => {
  test('signing in', async () => {
    const hall = await openHall();
    hall.enter('/sign-in');
    await see('查话费、看账单、办业务、挂失');
    await type('手机号码', '13900000030');
    await type('服务密码', '246810');
    tapWildly('登录');
    await see('128.60');
    expect(hall.asked('signIn')).toBe(1);
  });

  test('asking for a code to sign in, also in the minute after', async () => {
    const hall = await openHall();
    hall.enter('/sign-in');
    await chooseCode('13900000030');
    tapWildly('获取验证码');
    await see('60 秒后可重发');
    tapWildly(/秒后可重发/);
    await see('秒后可重发');
    expect(hall.asked('sendSignInCode')).toBe(1);
  });

  test('asking for the code of the second proof, and giving it', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/statements');
    await see('再验证一次');
    tapWildly('获取验证码');
    await see('验证码已发到 139****0030');
    expect(hall.asked('sendStepUpCode')).toBe(1);
    await type('短信验证码', '888888');
    await expect.poll(() => typedIn('短信验证码')).toBe('888888');
    tapWildly('验证，然后继续看');
    await see('选一个月');
    expect(hall.asked('stepUp')).toBe(1);
  });

  test('signing out', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    await press('我的');
    await see('号码和安全');
    tapWildly('退出登录');
    await see('已退出。');
    expect(hall.asked('signOut')).toBe(1);
  });
});

describe('without a network', () => {
  test('a screen that is opened says so with a request number, and goes on by itself once it is back', async () => {
    const hall = await openHall({ persona: '30' });
    goOffline(hall);
    hall.enter('/bills');
    await see('现在没有网络', '连上以后会自动打开', '再试一次', '回首页');
    expect(announced()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(hall.asked('listBills')).toBe(1);
    goOnline(hall);
    await see('每月固定的费用');
    await seeNo('现在没有网络');
  });

  test('numbers that are there stay, with their time as soon as they could not be updated (D23)', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    goOffline(hall);
    await see('现在没有网络', '128.60');
    await hall.client.invalidateQueries();
    await see('这是 11 月 22 日 10:00 的数据，刚才没能更新', '128.60');
    goOnline(hall);
    await hall.client.invalidateQueries();
    await seeNo('刚才没能更新');
    await seeNo('现在没有网络');
  });

  test('signing in keeps the number and says so; afterwards it works', async () => {
    const hall = await openHall();
    hall.enter('/sign-in');
    goOffline(hall);
    await signInByPassword('13900000030', '246810');
    await see('网络连上以后再试');
    expect(typedIn('手机号码')).toBe('13900000030');
    expect(typedIn('服务密码')).toBe('');
    // Nothing was sent: that is the one case in which the screen may say so for certain (W5).
    expect(hall.asked('signIn')).toBe(0);
    goOnline(hall);
    await signInByPassword('13900000030', '246810');
    await see('128.60');
  });

  test('a network that goes while the second proof is on its way leaves its outcome open, and the next try carries the same key', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/statements');
    await see('再验证一次');
    await hall.applyFault('stepUp', 'applied-answer-lost', 1);
    await type('短信验证码', '888888');
    await expect.poll(() => typedIn('短信验证码')).toBe('888888');
    await press('验证，然后继续看');
    isOnline = false;
    await see('没有连上');
    isOnline = true;
    await type('短信验证码', '888888');
    await expect.poll(() => typedIn('短信验证码')).toBe('888888');
    await press('验证，然后继续看');
    await see('选一个月');
    const keys = hall.network.sent.filter(({ endpoint }) => endpoint === 'stepUp').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  test('signing out empties the device all the same, and says how far it went', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    goOffline(hall);
    await press('我的');
    await press('退出登录');
    await see('这台设备上已清除', '最多 15 分钟后自动退出');
    expect(pageText()).not.toContain('128.60');
    expect(hall.client.getQueryCache().getAll()).toEqual([]);
  });
});

describe('numbers that are no longer true', () => {
  test('a figure shown before is asked for again when it is older than fifteen seconds, and stands there meanwhile', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    hall.follow('/balance');
    await see('余额变动');
    hall.follow('/');
    await see('128.60');
    expect(hall.asked('getHome')).toBe(1);
    const later = Date.now() + 16_000;
    vi.useFakeTimers({ toFake: ['Date'], now: later });
    hall.follow('/balance');
    await see('余额变动');
    await hall.applyFault('getHome', 'problem-500');
    hall.follow('/');
    await see('128.60', '刚才没能更新');
    expect(hall.asked('getHome')).toBe(2);
  });
});

describe('a device whose clock is wrong', () => {
  test.each([
    ['ten minutes slow', -600_000],
    ['ten minutes fast', 600_000],
    ['a day slow', -86_400_000],
    ['a day fast', 86_400_000],
  ])('%s: months, days, the pause before another code and the ten minutes of a grant are the operator’s', async (_, off) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + off });
    const hall = await openHall();
    hall.enter('/sign-in');
    await chooseCode('13900000030');
    await press('获取验证码');
    await see('60 秒后可重发');
    await hall.control('persona', { persona: '30' });
    hall.enter('/unbilled');
    await see('到 11 月 22 日 10:00 为止');
    await openStatements();
    hall.enter('/statements');
    await see('2026 年 10 月清单');
    await arriveAt('/statements');
  });
});
