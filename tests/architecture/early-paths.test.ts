import { expect, test } from 'vitest';
import { ROUTE_MAP } from '#app/route-map.ts';
import { getBalance } from '#contract/balance.ts';
import { getBill, getUnbilled, listBills } from '#contract/bills.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { getHome } from '#contract/home.ts';
import { getPoints } from '#contract/points.ts';
import { getStatement } from '#contract/statements.ts';
import { earlyPath, tapPath } from '#lib/early-paths.ts';

test.each([
  ['/', pathOf(getHome)],
  ['/bills', pathOf(listBills)],
  ['/bills/2026-10', pathOf(getBill, { month: '2026-10' })],
  ['/unbilled', pathOf(getUnbilled)],
  ['/balance', pathOf(getBalance)],
  ['/points', pathOf(getPoints)],
])('the inline script asks for what %s will ask for: %s', (address, path) => {
  expect(earlyPath(address)).toBe(path);
});

test.each([
  '/sign-in',
  '/settings',
  '/password',
  '/password/forgotten',
  '/statements',
  '/statements/2026-10',
  '/bills/2026-1',
  '/bills/',
  '/bills/2026-10/',
  '/nothing',
  '//',
  '/constructor',
  '/toString',
])('nothing is asked for early at %s', (address) => {
  expect(earlyPath(address)).toBeNull();
});

test('every address of the map that is answered early is answered by an endpoint of the contract, without a second proof', () => {
  const addresses = ROUTE_MAP.map(({ path }) => path.replace(':month', '2026-10'));
  expect(addresses).toContain('/');
  for (const address of addresses) {
    const path = earlyPath(address);
    if (path === null) continue;
    const asked = ENDPOINTS.filter((endpoint) => endpoint.method === 'GET' && pathOf(endpoint, { month: '2026-10' }) === path);
    expect(
      asked.map(({ access }) => access),
      `${address} asks for ${path}`,
    ).toEqual(['session']);
  }
});

test.each([
  ['/bills', pathOf(listBills)],
  ['/bills/2026-10', pathOf(getBill, { month: '2026-10' })],
  ['/statements/2026-10', pathOf(getStatement, { month: '2026-10' }, { peers: 'masked' })],
  ['/', null],
  ['/me', null],
  ['/statements', null],
])('a tap that leads to %s asks for %s, before the screen is there', (address, path) => {
  expect(tapPath(address)).toBe(path);
});
