import { describe, expect, test } from 'vitest';
import { arriveAt, choice, choose, pageText, press, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

const html = document.documentElement;

describe('settings', () => {
  test('another language is spoken at once, everywhere, and after a reload', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/settings');
    await see('语言');
    await choose('语言', 'English');
    await see('Language', 'Account');
    expect(html.lang).toBe('en');
    hall.follow('/bills');
    await see('October 2026 bill', 'The last five months');
    expect(pageText()).not.toMatch(/[\u4e00-\u9fff]{2}月/);
    expect(localStorage.getItem('palm-hall.presentation')).toContain('"language":"en"');
  });

  test.each([
    ['显示方式', '长辈版', 'mode', 'elder'],
    ['外观', '深色', 'theme', 'dark'],
    ['文字大小', '加大', 'size', 'large'],
  ])('%s: %s shows at once and is kept on this device', async (legend, words, name, value) => {
    const hall = await openHall();
    hall.enter('/settings');
    await see(legend);
    await choose(legend, words);
    await expect.poll(() => html.dataset[name]).toBe(value);
    expect(JSON.parse(localStorage.getItem('palm-hall.presentation') ?? '{}')).toMatchObject({ [name]: value });
    hall.enter('/settings');
    await see(legend);
    await expect.element(choice(legend, words)).toBeChecked();
  });

  test('are open to everybody; only a signed-in customer finds the way out there', async () => {
    const hall = await openHall();
    hall.enter('/settings');
    await see('设置', '文字大小');
    expect(pageText()).not.toContain('我的');
    await hall.control('persona', { persona: '30' });
    hall.enter('/settings');
    await see('我的');
  });

  test('where the device keeps nothing they work all the same, and say that they will not last', async () => {
    const hall = await openHall();
    hall.enter('/settings');
    await see('外观');
    const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await choose('外观', '深色');
      await see('这台设备不允许保存，关闭页面后会恢复原样');
      expect(html.dataset['theme']).toBe('dark');
    } finally {
      if (kept) Object.defineProperty(Storage.prototype, 'setItem', kept);
    }
  });
});

describe('an address that leads nowhere', () => {
  test.each(['/nowhere', '/bills/2026-10/lines', '/Bills2'])('%s is said kindly, with the way home', async (address) => {
    const hall = await openHall({ persona: '30' });
    hall.enter(address);
    await see('没有这个页面');
    await expect.poll(() => document.querySelector('main nav a')?.getAttribute('href')).toBe('/');
    await press('首页');
    await arriveAt('/');
    await see('128.60');
    expect(hall.network.operator.world.violations).toEqual([]);
  });
});
