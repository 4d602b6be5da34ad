import { describe, expect, test } from 'vitest';
import { announced, arriveAt, field, pageText, press, see, seeFocusOn, seeNo, tapWildly, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { signInByPassword } from '#tests/support/page/sign-in.ts';
import { numbersAround } from '#tests/support/page/watch.ts';

const NUMBER = '13900000030';
const GOOD = '739204';
const SECRETS: readonly [string, string, string] = ['旧密码', '新密码', '再输一次新密码'];
const sent = (hall: Hall) => hall.network.sent.filter(({ endpoint }) => endpoint === 'changePassword');
const passwordOf = (hall: Hall) => [...hall.network.operator.world.customers].find(([msisdn]) => msisdn === NUMBER)?.[1].password;

async function atPassword(persona = '30'): Promise<Hall> {
  const hall = await openHall({ persona });
  hall.enter('/password');
  await see('容易被猜到的不能用');
  return hall;
}

async function fill(old: string, fresh: string, again = fresh, [oldLabel, newLabel, againLabel] = SECRETS): Promise<void> {
  await type(oldLabel, old);
  await type(newLabel, fresh);
  await type(againLabel, again);
}

async function change(old: string, fresh: string, again = fresh, labels = SECRETS): Promise<void> {
  await fill(old, fresh, again, labels);
  await press('修改密码');
}

/** Signs the same number in on another device. */
async function onAnotherDevice(): Promise<void> {
  await fetch('/__operator/persona', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"persona":"30"}' });
}

describe('changed', () => {
  test('from the settings: old, new, again; since when, and that nobody else was signed in; the new one signs in afterwards', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/settings');
    await see('文字大小');
    await press('修改服务密码');
    await arriveAt('/password');
    await see('容易被猜到的不能用');
    await change('246810', GOOD);
    await see('服务密码已修改', '11 月 22 日 10:00 改好', '没有其他设备在登录');
    expect(announced()).toContain('服务密码已修改');
    expect(numbersAround()).toEqual([]);
    expect([location.href, document.title, JSON.stringify(history.state), JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join()).not.toContain(GOOD);
    await press('回首页');
    await see('128.60');
    await press('我的');
    await press('退出登录');
    await signInByPassword(NUMBER, GOOD);
    await see('128.60');
  });

  test('while they are typed, none of them stands in the markup of the page', async () => {
    await atPassword();
    await fill('246810', GOOD);
    expect({ old: typedIn('旧密码'), fresh: typedIn('新密码') }).toEqual({ old: '246810', fresh: GOOD });
    expect(document.documentElement.outerHTML).not.toMatch(/246810|739204/);
  });

  test('other devices are signed out, and how many is said', async () => {
    const hall = await openHall();
    await onAnotherDevice();
    await hall.control('clock', { advanceSeconds: 60 });
    hall.network.sessionId = null;
    await hall.control('persona', { persona: '30' });
    hall.enter('/password');
    await see('容易被猜到的不能用');
    await change('246810', GOOD);
    await see('另外 1 台设备已退出登录');
  });

  test('pasted with spaces or full-width figures, it is understood; password managers know the inputs', async () => {
    const hall = await atPassword();
    expect(SECRETS.map((label) => field(label).element().getAttribute('autocomplete'))).toEqual(['current-password', 'new-password', 'new-password']);
    await change('２４６８１０', '739 204');
    await see('服务密码已修改');
    expect(passwordOf(hall)).toBe(GOOD);
  });

  test('twenty taps are one request; Back and forward change nothing again', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/settings');
    await see('文字大小');
    hall.follow('/password');
    await see('容易被猜到的不能用');
    await fill('246810', GOOD);
    await expect.poll(() => typedIn('再输一次新密码')).toBe(GOOD);
    tapWildly('修改密码');
    await see('服务密码已修改');
    history.back();
    await arriveAt('/settings');
    history.forward();
    await see('容易被猜到的不能用');
    expect(SECRETS.map(typedIn)).toEqual(['', '', '']);
    expect(sent(hall)).toHaveLength(1);
  });
});

describe('said at the input, without asking the operator', () => {
  test.each([
    ['123456', '这是初始密码'],
    ['112233', '重复的数字太多'],
    ['135790', '顺着数或倒着数'],
    ['147258', '键盘上连成线'],
    ['246810', '顺着数或倒着数'],
    ['12345', '服务密码是 6 位数字'],
  ])('%s: %s, as soon as one has left it', async (weak, words) => {
    const hall = await atPassword();
    await type('旧密码', '901357');
    await type('新密码', weak);
    await field('再输一次新密码').click();
    await see(words);
    await expect.element(field('新密码')).toHaveAttribute('aria-invalid', 'true');
    await press('修改密码');
    await seeFocusOn('新密码');
    expect(sent(hall)).toEqual([]);
  });

  test('the old one again, two that differ, and what is missing', async () => {
    const hall = await atPassword();
    await press('修改密码');
    await see('请输入现在用的服务密码', '请输入新密码', '请再输一次新密码');
    await seeFocusOn('旧密码');
    await change('901357', '901357');
    await see('和旧密码一样');
    await change('246810', GOOD, '739205');
    await see('两次输入的不一样');
    await seeFocusOn('再输一次新密码');
    expect(sent(hall)).toEqual([]);
  });
});

describe('refused by the operator', () => {
  test.each([
    ['139000', '手机号码里的数字'],
    ['610723', '这像是您的生日'],
    ['231147', '身份证号码的后 6 位'],
  ])('%s, which only it can know: %s; everything is cleared', async (weak, words) => {
    const hall = await atPassword();
    await change('246810', weak);
    await see(words);
    await expect.poll(() => SECRETS.map(typedIn)).toEqual(['', '', '']);
    await seeFocusOn('新密码');
    expect(passwordOf(hall)).toBe('246810');
  });

  test('after three wrong old ones one waits: until when, and how not to', async () => {
    const hall = await atPassword();
    for (const left of [2, 1]) {
      await change('111111', GOOD);
      await see(`还可以试 ${left} 次`);
      await expect.poll(() => SECRETS.map(typedIn)).toEqual(['', '', '']);
      await seeFocusOn('旧密码');
    }
    await change('111111', GOOD);
    await see('输错太多次，先等一等', '11 月 22 日 10:01 以后再试', '重设一个，马上能用');
    await hall.control('clock', { advanceSeconds: 60 });
    await press('再试一次');
    await see('容易被猜到的不能用');
    await change('246810', GOOD);
    await see('服务密码已修改');
  });

  test('what strangers have tried at sign-in does not count here', async () => {
    await atPassword('11');
    await change('246810', GOOD);
    await see('服务密码已修改');
  });

  test('the way not to wait leads to a new password', async () => {
    await atPassword();
    for (let attempt = 0; attempt < 3; attempt++) {
      await change('111111', GOOD);
      await expect.poll(() => pageText()).toMatch(/还可以试|先等一等/);
    }
    await press('重设服务密码');
    await arriveAt('/password/forgotten');
  });
});

describe('结果确认中', () => {
  test('the answer is lost: it is called neither, and trying again finds out, under the same key', async () => {
    const hall = await atPassword();
    await hall.applyFault('changePassword', 'applied-answer-lost', 1);
    await change('246810', GOOD);
    await see('修改结果确认中', '可能已经改好，也可能没有', '请求编号');
    expect(pageText()).not.toMatch(/已修改|没有改/);
    await press('重试（同一次修改）');
    await see('服务密码已修改');
    const [first, second] = sent(hall);
    expect({ sameKey: first?.key === second?.key, sameBody: first?.body === second?.body }).toEqual({ sameKey: true, sameBody: true });
    await seeNo('确认中');
    await press('回首页');
    await see('128.60');
  });

  test('or one signs in with the new one to see', async () => {
    const hall = await atPassword();
    await hall.applyFault('changePassword', 'applied-answer-lost', 1);
    await change('246810', GOOD);
    await see('修改结果确认中');
    await press('用新密码登录看看');
    await signInByPassword(NUMBER, GOOD);
    await see('128.60');
  });
});

test('the initial password: from sign-in to the change and on to the first screen, and Back never leads to the form again', async () => {
  const hall = await openHall();
  hall.enter('/sign-in');
  await signInByPassword('13900000014', '123456');
  await arriveAt('/password');
  await see('请先修改初始密码', '改好以后就能使用全部服务');
  hall.follow('/bills');
  await arriveAt('/password');
  await see('请先修改初始密码');
  const labels = ['初始密码', '新密码', '再输一次新密码'] as const;
  await change('123456', '123456', '123456', labels);
  await see('这是初始密码');
  await change('123456', GOOD, GOOD, labels);
  await arriveAt('/');
  await see('44.00');
  hall.follow('/bills');
  await see('每月固定的费用');
  hall.follow('/password');
  await see('先输旧密码，再设新密码');
});

test('in English', async () => {
  const hall = await openHall({ persona: '30', presentation: { language: 'en' } });
  hall.enter('/password');
  await see('What is too easy to guess');
  await fill('246810', '111222', '111222', ['Old password', 'New password', 'New password again']);
  await press('Change password');
  await see('Too many repeats');
  await fill('246810', GOOD, GOOD, ['Old password', 'New password', 'New password again']);
  await press('Change password');
  await see('Your service password is changed', '22 November, 10:00', 'No other device was signed in');
});
