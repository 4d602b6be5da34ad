import { matchPath } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { changeLanguage, returnToLanguage, textsOf } from '#i18n/index.ts';
import { routeAt, ROUTES, UNKNOWN_ADDRESS } from './routes.ts';

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

test.each(ROUTES.map(({ path }) => path))('whatever looks like %s leads where the router itself would lead', (path) => {
  const plain = path.replaceAll(/:\w+/g, 'one-2');
  for (const address of [plain, `${plain}/`, `${plain}//`, plain.toUpperCase(), `${plain}/more`, `${plain}x`, `x${plain}`, plain.slice(0, -1), path.replaceAll(/:\w+/g, '账单 1')])
    expect(routeAt(address)?.path, address).toBe(ROUTES.find((route) => matchPath(route.path, address))?.path);
});

test('an address that leads nowhere is the one of all others', () => {
  expect(routeAt('/nowhere')).toBeUndefined();
  expect(UNKNOWN_ADDRESS.isAt('/nowhere')).toBe(true);
});
