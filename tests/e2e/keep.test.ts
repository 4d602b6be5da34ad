import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderList } from '#contract/orders.ts';
import { newKey } from '#lib/ids.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

/** At the slip of the first order that is done, opened from its address. */
async function openSlip(page: Page): Promise<void> {
  const { orders } = (await (await page.request.get('/api/orders')).json()) as OrderList; // the operator's own answer
  await page.goto(`/orders/${orders.find(({ state }) => state === 'completed')?.id ?? ''}`);
  await page.getByText('这张单保留 24 个月').waitFor();
}

/** The sheets of a PDF, each by how often it sets text: an empty one never does. */
function sheetsOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const contents = [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id = '']) => id);
  return contents.map((id) => {
    const [header = '', length = '0'] = new RegExp(`\\n${id} 0 obj\\s*<<[^>]*?/Length (\\d+)[^>]*>>\\s*stream\\r?\\n`).exec(text) ?? [];
    if (length === '0') return 0;
    const start = text.indexOf(header) + header.length;
    const drawn = inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1');
    return drawn.match(/\bT[jJ]\b/g)?.length ?? 0;
  });
}

describe('the code that keeps a slip', () => {
  test('is asked for by the tap and no sooner; what did not load is said on the button, which loads the page again', async () => {
    const { page, context, troubles } = await hall.visit({ persona: '30', serviceWorkers: 'block' });
    await openSlip(page);
    await page.waitForTimeout(5000); // screens that are fetched while nothing else is done have come
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /keep-sheet/.test(name)).length)).toBe(0);
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.getByRole('button', { name: '保存' }).click();
    const reload = page.getByRole('button', { name: '没有加载完，重新加载' });
    await reload.waitFor();
    expect(asked.filter((name) => /keep-sheet.*js$/.test(name))).toHaveLength(1);
    await page.unroute('**/assets/*.js');
    await reload.click();
    await page.getByRole('button', { name: '保存' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成图片' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^palm-hall-slip-\d{4}-\d\d-\d\d\.png$/);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

/** What is read on paper: the page while it is being printed. */
async function readPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return (await page.locator('#app').innerText()).replaceAll('\u00a0', ' ');
}

describe('on paper', () => {
  test('help is how to read a bill and every charge, unfolded, and the agreement is whole (S1, S40)', async () => {
    const { page, context } = await hall.visit();
    await page.goto('/help');
    await page.getByText('停机了怎么复机').waitFor();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    const help = await readPaper(page);
    for (const words of ['看懂账单', '缴费时先用专项话费', '套餐外通话', '不足 1 分钟按 1 分钟算', '代收费']) expect(help).toContain(words);
    for (const words of ['停机了怎么复机', '清槐路', '搜帮助', '打印']) expect(help).not.toContain(words);
    await page.goto('/agreement');
    await page.getByText('施行').first().waitFor();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    const agreement = await readPaper(page);
    for (const words of ['版本 2007-1', '我们要做到', '您要做到', '电信服务规范']) expect(agreement).toContain(words);
    expect(agreement).not.toContain('打印');
    await context.close();
  });

  test('a slip is one sheet of text, and so it is from 长辈版; what leads elsewhere stays on the screen', async () => {
    for (const mode of ['phone', 'elder'] as const) {
      const { page, context } = await hall.visit({ persona: '30', presentation: { mode } });
      await openSlip(page);
      const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
      expect(sheets, mode).toHaveLength(1);
      expect(sheets[0]).toBeGreaterThan(50);
      const paper = await readPaper(page);
      for (const said of ['受理单', '资费编号', '139****0030', '已办好']) expect(paper).toContain(said);
      for (const unsaid of ['改主意了', '回到已订业务', '保存', '看明细']) expect(paper).not.toContain(unsaid);
      await context.close();
    }
  });

  test('a bill says each thing once: how it is worked out, and who is the provider; the slip begins where the title does', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await page.goto('/bills/2026-10');
    await page.getByText('合计').waitFor();
    const paper = await readPaper(page);
    for (const once of ['22 分钟 × 0.15 元', '北京晨读传媒有限公司', '含通话 300 分钟']) expect(paper.split(once).length - 1, once).toBe(1);
    expect(paper).not.toContain('点任意一行');
    const leftOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left);
    expect(await leftOf('main h2')).toBe(await leftOf('h1'));
    expect(Math.min(...sheetsOf(await page.pdf({ format: 'A4' })))).toBeGreaterThan(0);
    await context.close();
  });

  test('a statement of 2,000 records ends on a sheet with records, not on an empty one', async () => {
    const { page, context } = await hall.visit({ persona: '33' });
    const given = await context.request.post('/api/step-up', { data: { method: 'sms-code', purpose: 'statements', code: '888888' }, headers: { 'idempotency-key': newKey() } });
    expect(given.status()).toBe(201);
    await page.goto('/statements/2026-10');
    await page.getByText('2,000 条记录，与账单一致').waitFor();
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.length).toBeLessThan(60);
    expect(Math.min(...sheets)).toBeGreaterThan(20);
    await context.close();
  });
});
