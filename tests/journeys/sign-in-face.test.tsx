import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

describe('on a small phone', () => {
  const before = { width: innerWidth, height: innerHeight };
  afterEach(() => page.viewport(before.width, before.height));

  test.each([
    ['zh-CN', 'phone', 'normal', '未登录'],
    ['zh-CN', 'phone', 'large', '未登录'],
    ['en', 'phone', 'normal', 'Signed out'],
    ['zh-CN', 'elder', 'normal', null],
  ] as const)(
    '%s %s %s: a slip with an open ring says that one is signed out, elders have the form alone, and both fields stand clear of the foot',
    async (language, mode, size, ring) => {
      await page.viewport(360, 780);
      const hall = await openHall({ presentation: { language, mode, size } });
      hall.enter('/sign-in');
      await see(language === 'en' ? 'Remember my number' : '记住号码');
      const stamps = page.getByRole('img').all();
      expect(stamps.map((stamp) => stamp.element().getAttribute('aria-label'))).toEqual(ring === null ? [] : [ring]);
      const foot = document.getElementById('sign-in')?.parentElement?.getBoundingClientRect();
      expect(document.getElementById('servicePassword')?.getBoundingClientRect().bottom).toBeLessThan(foot?.top ?? 0);
    },
  );
});
