import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OrderList } from '#contract/orders.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
beforeEach(async () => {
  await hall.startAfresh();
});
afterAll(() => hall.close());

const FEE_PAGE = '/services/missed-call/order?action=subscribe';

/** From the terms to the code, on a page that stands at the second confirmation. */
async function beginOrder(page: Page): Promise<void> {
  await page.goto(FEE_PAGE);
  await page.getByRole('button', { name: '看清楚了，发验证码' }).click();
  await page.getByLabel('短信验证码').fill('888888');
}

const confirm = (page: Page) => page.getByRole('button', { name: '确认开通，每月 3.00 元' });
const slip = (page: Page) => page.getByText('漏话提醒：开通已办好').waitFor();
const read = async <T>(page: Page, path: string) => (await (await page.request.get(path)).json()) as T; // the operator's own answer

/** How often the service was begun and how much the account has left, as the operator knows it. */
async function expectDoneOnce(page: Page): Promise<void> {
  const { services } = await read<Subscriptions>(page, '/api/subscriptions');
  expect(services.filter(({ service }) => service === 'missed-call')).toHaveLength(1);
  const { orders } = await read<OrderList>(page, '/api/orders');
  expect(orders.filter(({ name, state }) => name.en === 'Missed-call notice' && state === 'completed')).toHaveLength(1);
  expect((await read<{ balance: { total: number } }>(page, '/api/home')).balance.total).toBe(12_770);
}

describe('the second confirmation', () => {
  test('whose answer is lost with its connection, whoever sends it again, is done once and ends on its slip', async () => {
    const { page, context, troubles } = await hall.visit({ persona: '30' });
    await beginOrder(page);
    // The host applies the request and resets the socket; a browser may then send it again by itself.
    await hall.control('faults', { rules: [{ endpoint: 'confirmOrder', fault: 'applied-answer-lost', when: { kind: 'first', count: 1 } }] });
    await confirm(page).click();
    await slip(page);
    await expectDoneOnce(page);
    await page.reload();
    await slip(page);
    await expectDoneOnce(page);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('that never reached the operator says neither success nor failure, and the same order goes through when tried again', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await beginOrder(page);
    await hall.control('faults', { rules: [{ endpoint: 'confirmOrder', fault: 'reset-before', when: { kind: 'always' } }] });
    await confirm(page).click();
    await page.getByText('办理结果确认中').waitFor();
    await hall.control('faults', { rules: [] });
    await page.getByRole('button', { name: '重试（同一笔，不会重复扣费）' }).click();
    await slip(page);
    await expectDoneOnce(page);
    await context.close();
  });

  test('given on two tabs at the same time is done once, and both end on the slip', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await beginOrder(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('短信验证码').fill('888888');
    await Promise.all([confirm(page).click(), confirm(other).click()]);
    await slip(page);
    await slip(other);
    await expectDoneOnce(page);
    await context.close();
  });

  test('double-clicked and confirmed with Enter is one request; Back and reload afterwards only read (W8)', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await beginOrder(page);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname.replace(/[0-9a-f]{32}/, ':order'));
    });
    await confirm(page).dblclick();
    await page.keyboard.press('Enter');
    await slip(page);
    await page.reload();
    await slip(page);
    await page.goBack();
    await page.goForward();
    await slip(page);
    expect(sent).toEqual(['/api/orders/:order/confirmation']);
    await expectDoneOnce(page);
    await context.close();
  });

  test('prints as a slip: without buttons, with its number, both confirmations and what was charged', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await beginOrder(page);
    await confirm(page).click();
    await slip(page);
    await page.emulateMedia({ media: 'print' });
    const seen = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
    for (const words of ['受理单 2026 1122', '看过资费', '验证码确认', '已扣', '0.90', '127.70', '26-Y-0317']) expect(seen).toContain(words);
    for (const words of ['回到已订业务', '退出登录', '打印']) expect(seen).not.toContain(words);
    await context.close();
  });
});
