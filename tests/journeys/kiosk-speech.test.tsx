import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Speech } from '#features/kiosk/speech/speech.tsx';
import { changeLanguage } from '#i18n/index.ts';
import { link, press, see, type } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { leaveTerminal, mountOnTerminal, TERMINALS } from '#tests/support/page/terminal.tsx';

interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly volume: number;
}

/** What the loudspeaker was given and has not been told to break off. */
let spoken: Spoken[] = [];

beforeEach(() => {
  spoken = [];
  const add = ({ text, lang, rate, volume }: SpeechSynthesisUtterance) => spoken.push({ text, lang, volume, rate: Math.round(rate * 10) / 10 });
  vi.stubGlobal(
    'speechSynthesis',
    Object.fromEntries<unknown>([
      ['speak', add],
      ['cancel', () => (spoken = [])],
    ]),
  );
});

afterEach(async () => {
  await leaveTerminal();
  vi.unstubAllGlobals();
});

const heard = () => spoken.map(({ text }) => text);
const caption = () => document.querySelector('#app p[aria-hidden]')?.textContent;

async function listenAt(
  address: string,
  says: string,
  { persona, language = 'zh-CN', isOn = true }: { persona?: string; language?: 'zh-CN' | 'en'; isOn?: boolean } = {},
): Promise<Hall> {
  const hall = await openHall({ ...(persona === undefined ? {} : { persona }), presentation: { language } });
  hall.enter(address);
  await see(says);
  await mountOnTerminal(TERMINALS[0], <Speech isOn={isOn} />);
  return hall;
}

describe('with the voice on', () => {
  test('the name of every screen is spoken, slowly, at full volume, and what was being said of the one before is broken off', async () => {
    const hall = await listenAt('/settings', '文字大小', { persona: '30' });
    await expect.poll(heard).toEqual(['设置']);
    expect(spoken[0]).toMatchObject({ lang: 'zh-CN', rate: 0.9, volume: 1 });
    hall.follow('/help');
    await expect.poll(heard).toEqual(['帮助']);
  });

  test.each([
    ['zh-CN', '查话费、看账单、办业务、挂失', '登录', '号码或服务密码不对'],
    ['en', 'See bills', 'Sign in', 'The number or the service password is wrong'],
  ] as const)('in %s a refusal is spoken, and stands above the screen', async (language, says, signIn, refusal) => {
    await listenAt('/sign-in', says, { language });
    await type(language === 'en' ? 'Mobile number' : '手机号码', '13900000030');
    await type(language === 'en' ? 'Service password' : '服务密码', '111111');
    await press(signIn);
    await expect.poll(() => heard().join(' ')).toContain(refusal);
    expect(spoken.at(-1)?.lang).toBe(language);
    expect(caption()).toContain(refusal);
  });

  test('another language is spoken from the next word on', async () => {
    await listenAt('/settings', '文字大小', { persona: '30' });
    await expect.poll(heard).toEqual(['设置']);
    await changeLanguage('en');
    await expect.poll(heard).toEqual(['Settings']);
    expect(spoken[0]?.lang).toBe('en');
  });

  test('whoever stands near hears no amount and no number: only that there is something to read', async () => {
    await listenAt('/sign-in', '查话费、看账单、办业务、挂失');
    const alert = Object.assign(document.createElement('p'), { role: 'alert', textContent: '号码 139 0000 0030 欠费 266.00 元' });
    document.getElementById('app')?.append(alert);
    await expect.poll(heard).toEqual(['屏幕上有一条提示，请看屏幕。']);
    expect(caption()).toBe('屏幕上有一条提示，请看屏幕。');
  });

  test('a count that runs is said once, not every second', async () => {
    await listenAt('/sign-in', '查话费、看账单、办业务、挂失');
    const count = Object.assign(document.createElement('p'), { role: 'alert', textContent: '还有 20 秒' });
    document.getElementById('app')?.append(count);
    await expect.poll(heard).toEqual(['还有 20 秒']);
    count.textContent = '还有 19 秒';
    const after = Object.assign(document.createElement('p'), { role: 'status', textContent: '正在打印' });
    document.getElementById('app')?.append(after);
    await expect.poll(heard).toEqual(['还有 20 秒', '正在打印']);
  });

  test('at the end of a visit nothing goes on being said', async () => {
    await listenAt('/settings', '文字大小', { persona: '30' });
    await expect.poll(heard).toEqual(['设置']);
    await leaveTerminal();
    expect(heard()).toEqual([]);
  });
});

test('where the browser has no voice, what it would say is there to read', async () => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'speechSynthesis');
  await listenAt('/settings', '文字大小', { persona: '30' });
  await expect.poll(caption).toBe('设置');
});

test('with the voice off nothing is said, and nothing stands above the screen', async () => {
  const hall = await listenAt('/settings', '文字大小', { persona: '30', isOn: false });
  hall.follow('/help');
  await see('打 10086');
  expect(heard()).toEqual([]);
  expect(caption()).toBeUndefined();
  expect(link('首页').query()).not.toBeNull();
});
