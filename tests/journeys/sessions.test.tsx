import { describe, expect, test } from 'vitest';
import { isWriting } from '#data/wire/write.ts';
import { announced, arriveAt, button, isThere, pageText, press, rawText, see, seeNo, tapWildly } from '#tests/support/page/look.ts';
import { holdLongWaits } from '#tests/support/page/long-waits.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { until } from '#tests/support/page/settle.ts';
import { signInBeside } from '#tests/support/page/sign-in.ts';

const running = ({ network }: Hall) => [...network.operator.world.sessions.values()].filter(({ endedAt }) => endedAt === null).length;
const sent = (hall: Hall, endpoint: string) => hall.network.sent.filter((request) => request.endpoint === endpoint);

/** Persona 30 here since 10:00, on a phone since 10:05 and on a computer since 10:07. */
async function atDevices(): Promise<Hall> {
  const hall = await openHall({ persona: '30' });
  await hall.control('clock', { advanceSeconds: 300 });
  signInBeside(hall, '30', 'android wechat');
  await hall.control('clock', { advanceSeconds: 120 });
  signInBeside(hall, '30', 'windows edge');
  hall.enter('/sessions');
  await see('有不是您的设备');
  return hall;
}

describe('where one is signed in (D28)', () => {
  test('from the settings: this device first, then the others by their last use, since when, and what follows from signing out', async () => {
    const hall = await atDevices();
    hall.enter('/settings');
    await see('文字大小');
    await press('登录设备');
    await arriveAt('/sessions');
    await see('本机', '正在使用', '11 月 22 日 10:00 登录', '退出后，那台设备马上停用，要重新登录。不能撤销。');
    await see(/Windows 电脑（Edge 浏览器）[\s\S]*11 月 22 日 10:07 登录，最近使用 11 月 22 日 10:07[\s\S]*安卓设备（微信）[\s\S]*10:05 登录/);
    expect(document.title).toBe('登录设备 · 掌上营业厅');
    expect(rawText()).toBeNull();
  });

  test('one is signed out: said, gone from the list, and really out; the others stay', async () => {
    const hall = await atDevices();
    await press('退出安卓设备（微信），11 月 22 日 10:05 登录的');
    await see('已退出安卓设备（微信）。', 'Windows 电脑');
    expect(announced()).toContain('已退出安卓设备');
    await expect.poll(() => document.activeElement?.textContent).toBe('其他设备');
    expect(isThere(button(/微信/))).toBe(false);
    expect(running(hall)).toBe(2);
    await press('返回');
    await arriveAt('/settings');
  });

  test('all others at once, with one request however often it is tapped; then only this one is left', async () => {
    const hall = await atDevices();
    tapWildly('退出其他所有设备');
    await see('其他设备已全部退出。', '只有这台设备在登录。');
    expect({ asked: sent(hall, 'endOtherSessions').length, running: running(hall) }).toEqual({ asked: 1, running: 1 });
    expect(isThere(button('退出其他所有设备'))).toBe(false);
    await press('我的');
    await press('退出登录');
    await arriveAt('/sign-in');
  });

  test('two are signed out right after each other, and the first answer comes last: neither comes back into the list', async () => {
    const hall = await atDevices();
    await hall.applyFault('endSession', 'trickle', 1);
    holdLongWaits();
    await press(/^退出安卓设备/);
    await press(/^退出Windows/);
    await until(hall.network, () => !isWriting() && !hall.network.isBusy(), 'both answers');
    await until(hall.network, () => pageText().includes('只有这台设备在登录。'), 'an empty list');
    expect(running(hall)).toBe(1);
  });

  test('somebody alone here is told so; from there to a new password, which ends what may come', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/sessions');
    await see('只有这台设备在登录。');
    await press('修改服务密码');
    await arriveAt('/password');
  });

  test('the answer is lost: it is said that it may have happened, and the list tells', async () => {
    const hall = await atDevices();
    await hall.applyFault('endSession', 'applied-answer-lost', 1);
    await press(/^退出安卓设备/);
    await see('没有连上', '请求编号', '以这里列出的为准');
    await seeNo('微信');
    expect(pageText()).toContain('Windows 电脑');
    await press(/^退出Windows/);
    await see('只有这台设备在登录。');
    await seeNo('没有连上');
    expect(new Set(sent(hall, 'endSession').map(({ key }) => key)).size).toBe(2);
  });

  test('signed out from elsewhere, this device is at sign-in with its next step', async () => {
    const hall = await atDevices();
    const [own] = [...hall.network.operator.world.sessions.values()].filter(({ id }) => id === hall.network.sessionId);
    if (own) own.endedAt = hall.network.operator.world.now;
    await press('退出其他所有设备');
    await arriveAt('/sign-in?to=%2Fsessions');
  });

  test('whoever must change the initial password first is sent there', async () => {
    const hall = await openHall({ persona: '14' });
    hall.enter('/sessions');
    await arriveAt('/password');
  });

  test('in English', async () => {
    const hall = await openHall({ persona: '30', presentation: { language: 'en' } });
    signInBeside(hall, '30', 'windows edge');
    hall.enter('/sessions');
    await see('This device', 'Windows computer, Edge', 'in use', 'Signed in 22 November, 10:00', 'This cannot be undone');
    await press('Sign out Windows computer, Edge, signed in 22 November, 10:00');
    await see('Signed out: Windows computer, Edge.', 'You are signed in on this device only');
  });
});
