import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { COVERED_RULES } from '#mocks/coverage/rules.ts';
import { onBench } from '#tests/support/e2e/bench.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  hall = await openHall();
  ({ page, context } = await hall.visit({ width: 1280, height: 900 }));
  await page.goto('/qa');
});
afterAll(() => hall.close());

test('what was tried is seen rule by rule and fault by fault: what has shown a rule, what would, and why none can; an exchange names its own', async () => {
  const numberOf = (sentence: string) => COVERED_RULES.find((rule) => rule.sentence['zh-CN'].startsWith(sentence))?.rule ?? '';
  const [points, words] = [numberOf('积分有总数'), numberOf('产品里没有一处')];
  const cell = (name: string | RegExp) => page.locator('#coverage').getByRole('button', { name });
  await onBench(() => page).become('30');
  await cell(`${points}, 还没试到`).click();
  await page.locator('#coverage').getByText('积分有总数、有明细、有用到哪儿去了。').waitFor();
  await page.locator('#coverage').getByRole('button', { name: '布置 积分今晚清零 3,200' }).click();
  expect(await page.locator('#coverage').getByRole('link', { name: '到那里去' }).getAttribute('href')).toBe('/points');
  await hall.control('faults', { rules: [{ endpoint: 'getLine', fault: 'problem-500', when: { kind: 'always' } }] });
  await context.request.get('/api/line');
  await hall.control('faults', { rules: [] });
  await context.request.get('/api/points');
  await cell(`${points}, 试到了`).waitFor();
  await page
    .locator('#coverage')
    .getByText(/^最早看到：第 \d+ 个请求，getPoints/)
    .waitFor();
  await cell(`${words}, 请求里看不到`).click();
  await page.locator('#coverage').getByText('写在页面上的话，请求里看不到。').waitFor();
  await cell('getLine, 1 / 30').click();
  await page.locator('#coverage').getByText('试到的：problem-500 × 1').waitFor();
  expect(await page.locator('#coverage .met').count()).toBe(1);
  await page.getByLabel('找接口、人、状态或规则，如 30、502', { exact: true }).fill(points);
  await page.locator('#happened summary').first().click();
  await page.locator('#happened').getByText('积分有总数、有明细、有用到哪儿去了。').waitFor();
});
