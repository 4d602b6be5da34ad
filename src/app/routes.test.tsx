import { afterEach, expect, test } from 'vitest';
import { changeLanguage, returnToLanguage, textsOf } from '#i18n/index.ts';
import { routeAt } from './routes.ts';

afterEach(() => changeLanguage('zh-CN'));

test('a screen that was opened in one language alone fetches its texts when it is opened in the other', async () => {
  await changeLanguage('en');
  const route = routeAt('/points');
  await route?.load();
  returnToLanguage('zh-CN');
  expect(Object.keys(textsOf('zh-CN'))).not.toContain('points');
  const again = route?.load();
  expect(route?.load()).toBe(again); // drawing asks for the same promise again and again
  await again;
  expect(Object.keys(textsOf('zh-CN'))).toContain('points');
  expect(route?.load()).toBe(again);
});

test.each([
  ['/b%69lls', '/bills'],
  ['/bills/2026%2D10', '/bills/:month'],
  ['/bills/%E0%A4%A', '/bills/:month'],
  ['/b%', undefined],
])('%s leads where it is meant to: %s', (address, path) => {
  expect(routeAt(address)?.path).toBe(path);
});
