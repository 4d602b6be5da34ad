import { afterEach, expect, test } from 'vitest';
import { arriveAt, press, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

/** Something that lies over the whole window and lets no finger through. */
const lid = Object.assign(document.createElement('div'), { textContent: 'lid' });
lid.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
afterEach(() => lid.remove());

async function atNowhere(): Promise<void> {
  const hall = await openHall();
  hall.enter('/nowhere');
  await see('没有这个页面');
}

test('a customer who presses what is there gets where it leads', async () => {
  await atNowhere();
  await press('回首页');
  await arriveAt('/sign-in');
});

test('what lies under something else cannot be pressed', async () => {
  await atNowhere();
  document.body.append(lid);
  await expect(press('回首页', { timeout: 300 })).rejects.toThrow('<div> “lid” lies over it');
});

test('nor what is switched off, or not there', async () => {
  await atNowhere();
  document.getElementById('app')?.append(Object.assign(document.createElement('button'), { textContent: '办理', disabled: true }));
  await expect(press('办理', { timeout: 300 })).rejects.toThrow('not enabled');
  await expect(press('退订', { timeout: 300 })).rejects.toThrow('not there');
});
