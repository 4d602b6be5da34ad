import { describe, expect, test, vi } from 'vitest';
import { choose, press, see, seeFocusOn, tick, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { rememberNumber, signInByPassword } from '#tests/support/page/sign-in.ts';

async function atSignIn(): Promise<Hall> {
  const hall = await openHall();
  hall.enter('/sign-in');
  return hall;
}

describe('a number that this device is to remember', () => {
  const storage = () => JSON.stringify([location.href, history.state, Object.entries(localStorage), Object.entries(sessionStorage)]);

  test('is remembered where that was wished, stands there masked next time, and needs the password alone', async () => {
    const hall = await atSignIn();
    await see('在这台设备上记住号码');
    await tick('在这台设备上记住号码');
    await signInByPassword('13900000030', '246810');
    await see('128.60');
    await press('我的');
    await press('退出登录');
    await see('已记住');
    expect(typedIn('手机号码')).toBe('139****0030');
    expect(storage()).not.toMatch(/1390000|139\*+0030/);
    await type('服务密码', '246810');
    await press('登录');
    await see('128.60');
    expect(hall.network.sent.filter(({ endpoint }) => endpoint === 'signIn').at(-1)?.body).not.toContain('139');
  });

  test('is not remembered, nor asked for, where nobody wished it', async () => {
    const hall = await atSignIn();
    await signInByPassword('13900000030', '246810');
    await see('128.60');
    await press('我的');
    await press('退出登录');
    await see('在这台设备上记住号码');
    expect(typedIn('手机号码')).toBe('');
    expect({ asked: hall.asked('getRememberedNumber'), known: hall.network.operator.world.remembered.size, isFlagged: storage().includes('remembers') }).toEqual({
      asked: 0,
      known: 0,
      isFlagged: false,
    });
  });

  test('is sent a code without being typed', async () => {
    const hall = await openHall();
    rememberNumber(hall, '13900000030');
    hall.enter('/sign-in');
    await see('已记住');
    await choose('登录方式', '短信验证码');
    await press('获取验证码');
    await see('如果 139****0030 是我们的号码，验证码已发出');
    await type('短信验证码', '888888');
    await press('登录');
    await see('128.60');
  });

  test('is forgotten by one tap, here and at the operator; the field for a number is back and has the focus', async () => {
    const hall = await openHall();
    rememberNumber(hall, '13900000030');
    hall.enter('/sign-in');
    await see('已记住');
    await tick('在这台设备上记住号码');
    await see('这台设备不再记住您的号码。', '在这台设备上记住号码');
    await seeFocusOn('手机号码');
    expect(typedIn('手机号码')).toBe('');
    expect({ known: hall.network.operator.world.remembered.size, isFlagged: storage().includes('remembers') }).toEqual({ known: 0, isFlagged: false });
    await signInByPassword('13900000004', '246810');
    await see('120.00');
  });

  test('waits for nobody who is typing already', async () => {
    const hall = await openHall();
    rememberNumber(hall, '13900000030');
    await hall.applyFault('getRememberedNumber', 'slow');
    hall.enter('/sign-in');
    await signInByPassword('13900000004', '246810');
    await see('120.00');
  });

  test('that was forgotten from another device meanwhile is asked for again, in words', async () => {
    const hall = await openHall();
    rememberNumber(hall, '13900000030');
    hall.enter('/sign-in');
    await see('已记住');
    hall.network.operator.world.remembered.clear();
    await type('服务密码', '246810');
    await press('登录');
    await see('这台设备已经不记得号码了，请输入手机号码');
    await seeFocusOn('手机号码');
    await signInByPassword('13900000030', '246810');
    await see('128.60');
  });

  test('counts wrong passwords as the number typed does', async () => {
    const hall = await openHall();
    rememberNumber(hall, '13900000030');
    hall.enter('/sign-in');
    await see('已记住');
    for (const words of ['还可以试 2 次', '还可以试 1 次', '输错太多次，先等一等']) {
      await type('服务密码', '111111');
      await press('登录');
      await see(words);
    }
    expect(typedIn('手机号码')).toBe('139****0030');
  });
});

describe('when the browser keeps no cookies', () => {
  test('it is said that the password was right, what to do, and whom to call', async () => {
    const hall = await atSignIn();
    await see('查话费、看账单、办业务、挂失');
    let refused = 0;
    Object.defineProperty(hall.network, 'sessionId', {
      get: () => null,
      set: () => {
        refused += 1;
      },
    });
    await signInByPassword('13900000030', '246810');
    await see('这个浏览器不保存登录状态，密码对也会马上退出', '允许本站使用 Cookie', '打 10086');
    expect(refused).toBe(1);
  });

  test('a browser that says so itself is told before anything is typed', async () => {
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(false);
    await atSignIn();
    await see('这个浏览器不保存登录状态');
    vi.restoreAllMocks();
  });
});
