import { describe, expect, test } from 'vitest';
import { arriveAt, field, pageText, press, see, seeFocusOn, seeNo, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { chooseCode, signInByPassword } from '#tests/support/page/sign-in.ts';

async function atSignIn(): Promise<Hall> {
  const hall = await openHall();
  hall.enter('/sign-in');
  return hall;
}

/** The code in the newest SMS of a persona. */
function codeIn(hall: Hall, persona: string): string {
  const profile = hall.network.operator.world.personas.find(({ id }) => id === persona)?.profile;
  const text = profile && hall.network.operator.world.customers.get(profile.msisdn)?.messages.at(-1)?.text;
  return /验证码(\d{6})/.exec(text ?? '')?.[1] ?? 'none';
}

describe('with the service password', () => {
  test('number and password lead to one’s own numbers', async () => {
    await atSignIn();
    await signInByPassword('13900000030', '246810');
    await see('128.60', '139****0030');
    await arriveAt('/');
  });

  test.each([
    ['+86 139-0000-0030', '246810'],
    ['0086 139 0000 0030', '246810'],
    ['１３９００００００３０', '２４６８１０'],
    ['(139) 0000 0030', '246 810'],
  ])('a number typed as %s is understood', async (number, password) => {
    await atSignIn();
    await signInByPassword(number, password);
    await see('128.60');
  });

  test('a wrong password says how many tries are left, keeps the number, clears the password and goes back to it', async () => {
    await atSignIn();
    await signInByPassword('13900000030', '111111');
    await see('号码或服务密码不对', '还可以试 2 次');
    expect(typedIn('手机号码')).toBe('13900000030');
    expect(typedIn('服务密码')).toBe('');
    await seeFocusOn('服务密码');
    await signInByPassword('13900000030', '222222');
    await see('还可以试 1 次');
  });

  test('after the third wrong password it waits a minute; the SMS code works meanwhile', async () => {
    await atSignIn();
    for (const [password, words] of [
      ['111111', '还可以试 2 次'],
      ['222222', '还可以试 1 次'],
      ['333333', '输错太多次，先等一等'],
    ] as const) {
      await signInByPassword('13900000030', password);
      await see(words);
    }
    await see('11 月 22 日 10:01 以后再试');
    await signInByPassword('13900000030', '246810');
    await see('输错太多次，先等一等');
    await chooseCode('13900000030');
    await type('短信验证码', '888888');
    await press('登录');
    await see('128.60');
  });

  test('an unknown number gets the same words as a wrong password, to the lock', async () => {
    const said: string[][] = [];
    for (const number of ['13900000030', '13900000099']) {
      await atSignIn();
      const words: string[] = [];
      for (const [password, next] of [
        ['111111', '还可以试 2 次'],
        ['222222', '还可以试 1 次'],
        ['333333', '输错太多次，先等一等'],
      ] as const) {
        await signInByPassword(number, password);
        await see(next);
        words.push(pageText().replace(/[0-9A-Z]{4}-[0-9A-Z]{4}/, 'NUMBER'));
      }
      said.push(words);
    }
    expect(said[1]).toEqual(said[0]);
  });

  test.each([
    ['', '', '请输入手机号码', '手机号码'],
    ['1390000003', '246810', '手机号码应是 11 位数字，以 1 开头', '手机号码'],
    ['23900000030', '246810', '手机号码应是 11 位数字，以 1 开头', '手机号码'],
    ['13900000030', '', '请输入服务密码', '服务密码'],
    ['13900000030', '24681', '服务密码是 6 位数字', '服务密码'],
    ['13900000030', 'abcdef', '服务密码是 6 位数字', '服务密码'],
  ])('what is missing or wrong is said at its input without asking the operator: number "%s", password "%s"', async (number, password, words, focused) => {
    const hall = await atSignIn();
    await signInByPassword(number, password);
    await see(words);
    await seeFocusOn(focused);
    await expect.element(field(focused)).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field(focused)).toHaveAccessibleDescription(new RegExp(words));
    expect(hall.network.sent).toEqual([]);
  });

  test('the password can be shown and hidden again', async () => {
    await atSignIn();
    await see('显示');
    await type('服务密码', '246810');
    await press('显示');
    await expect.element(field('服务密码')).toHaveAttribute('type', 'text');
    expect(typedIn('服务密码')).toBe('246810');
    await press('隐藏');
    await expect.element(field('服务密码')).toHaveAttribute('type', 'password');
  });
});

describe('the number', () => {
  test('stays while one looks at the settings, in memory alone; signed in, it is gone', async () => {
    const hall = await atSignIn();
    await see('查话费、看账单、办业务、挂失');
    await type('手机号码', '13900000030');
    hall.follow('/settings');
    await see('文字大小');
    expect(JSON.stringify([location.href, history.state, Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain('13900000030');
    hall.follow('/sign-in');
    await expect.poll(() => typedIn('手机号码')).toBe('13900000030');
    await signInByPassword('13900000030', '111111');
    await see('还可以试 2 次');
    hall.follow('/settings');
    await see('文字大小');
    hall.follow('/sign-in');
    await expect.poll(() => typedIn('手机号码')).toBe('13900000030');
    await signInByPassword('13900000030', '246810');
    await see('128.60');
    hall.follow('/sign-in');
    await see('查话费、看账单、办业务、挂失');
    expect(typedIn('手机号码')).toBe('');
  });

  test('alone is enough to be sent a code; what is wrong with it is said at its input', async () => {
    const hall = await atSignIn();
    await chooseCode('1390000003');
    await press('获取验证码');
    await see('手机号码应是 11 位数字，以 1 开头');
    await seeFocusOn('手机号码');
    expect(hall.network.sent).toEqual([]);
  });
});

describe('when no answer comes back', () => {
  test('it is said that one may be signed in already, and the same entries again lead in as one sign-in', async () => {
    const hall = await atSignIn();
    await hall.applyFault('signIn', 'applied-answer-lost', 1);
    await signInByPassword('13900000030', '246810');
    await see('没有收到登录结果，可能已经登录。请照原样再试一次。');
    await signInByPassword('13900000030', '246810');
    await see('128.60');
    expect(hall.network.operator.world.sessions.size).toBe(1);
  });

  test('nothing of the kind is said after a refusal', async () => {
    await atSignIn();
    await signInByPassword('13900000030', '111111');
    await see('还可以试 2 次');
    expect(pageText()).not.toContain('没有收到登录结果');
  });
});

describe('with a code by SMS', () => {
  test('the code that was sent opens the hall, once', async () => {
    const hall = await atSignIn();
    await chooseCode('13900000030');
    await press('获取验证码');
    await see('如果 139****0030 是我们的号码，验证码已发出', '60 秒后可重发');
    await seeFocusOn('短信验证码');
    const code = codeIn(hall, '30');
    await type('短信验证码', code);
    await press('登录');
    await see('128.60');
    await press('我的');
    await press('退出登录');
    await chooseCode('13900000030');
    await type('短信验证码', code);
    await press('登录');
    await see('验证码已失效');
    expect(typedIn('短信验证码')).toBe('');
  });

  test('a wrong code counts down; a code that is five minutes old has expired', async () => {
    const hall = await atSignIn();
    await chooseCode('13900000030');
    await press('获取验证码');
    await see('验证码已发出');
    await type('短信验证码', '000000');
    await press('登录');
    await see('验证码不对', '还可以试 2 次');
    await hall.control('clock', { advanceSeconds: 300 });
    await type('短信验证码', codeIn(hall, '30'));
    await press('登录');
    await see('验证码已失效');
  });

  test('a number that is not ours is answered alike, and nothing is sent', async () => {
    const hall = await atSignIn();
    await chooseCode('13900000099');
    await press('获取验证码');
    await see('如果 139****0099 是我们的号码，验证码已发出', '60 秒后可重发');
    expect([...hall.network.operator.world.customers.values()].flatMap(({ messages }) => messages.filter(({ text }) => text.includes('验证码')))).toEqual([]);
  });
});

describe('being sent to sign-in and back', () => {
  test('a link to a bill asks to sign in first, and then shows that bill', async () => {
    const hall = await openHall();
    hall.enter('/bills/2026-09');
    await see('登录后就到您要去的页面');
    await arriveAt('/sign-in?to=%2Fbills%2F2026-09');
    await signInByPassword('13900000030', '246810');
    await arriveAt('/bills/2026-09');
    await see('2026 年 9 月 1 日');
  });

  test('a session that has been idle for fifteen minutes ends; one comes back to where one was', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/balance?month=2026-10');
    await see('余额变动');
    await hall.control('clock', { advanceSeconds: 15 * 60 });
    hall.follow('/unbilled');
    await see('太久没有操作，已为您退出');
    await arriveAt('/sign-in?to=%2Funbilled');
    await signInByPassword('13900000030', '246810');
    await arriveAt('/unbilled');
    await see('11 月');
  });

  test.each(['https://example.com/', '//example.com', '/\\example.com', '/sign-in'])('an address that leads elsewhere (%s) is not followed after sign-in', async (to) => {
    const hall = await openHall();
    hall.enter(`/sign-in?to=${encodeURIComponent(to)}`);
    await signInByPassword('13900000030', '246810');
    await see('128.60');
    await arriveAt('/');
  });
});

describe('signing out', () => {
  test('empties everything, on the operator too; Back shows nothing of the customer', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60');
    hall.follow('/balance');
    await see('余额变动');
    await press('我的');
    await press('退出登录');
    await see('已退出。');
    expect(hall.client.getQueryCache().getAll()).toEqual([]);
    expect(hall.network.sessionId).toBeNull();
    history.back();
    await arriveAt('/sign-in');
    await see('查话费、看账单、办业务、挂失');
    await expect.poll(() => hall.asked('getBalance')).toBe(2);
    expect(pageText()).not.toMatch(/128\.60|139\*{4}/);
  });

  test('the next customer sees nothing of the one before', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/');
    await see('128.60', '139****0030');
    await press('我的');
    await press('退出登录');
    await signInByPassword('13900000004', '246810');
    await see('120.00', '139****0004');
    await seeNo('128.60');
    hall.follow('/balance');
    await see('余额变动');
    expect(pageText()).not.toContain('128.60');
  });
});

test('with the initial password one is led to where it is changed, and nowhere else', async () => {
  const hall = await openHall();
  hall.enter('/sign-in?to=%2Fbills');
  await signInByPassword('13900000014', '123456');
  await arriveAt('/password');
  await see('请先修改初始密码');
  for (const address of ['/', '/bills', '/bills/2026-10', '/unbilled', '/balance', '/statements']) {
    hall.follow(address);
    await arriveAt('/password');
    await see('请先修改初始密码');
  }
  await press('退出登录');
  await see('已退出。');
});
