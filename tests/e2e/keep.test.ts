import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderList } from '#contract/orders.ts';
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

/** The sheets of a PDF by how many bytes draw each: the frame of an empty one takes few. */
function sheetsOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  const contents = [...text.matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => id);
  return contents.map((id) => {
    const start = new RegExp(`\\n${id} 0 obj[\\s\\S]*?stream\\r?\\n`).exec(text);
    const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
    return (
      inflateSync(pdf.subarray(from, text.indexOf('endstream', from)))
        .toString('latin1')
        .match(/\bT[jJ]\b/g) ?? []
    ).length;
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

describe('on paper', () => {
  test('a slip is one sheet, and so it is from 长辈版', async () => {
    for (const mode of ['phone', 'elder'] as const) {
      const { page, context } = await hall.visit({ persona: '30', presentation: { mode } });
      await openSlip(page);
      expect(sheetsOf(await page.pdf({ format: 'A4' })), mode).toHaveLength(1);
      await context.close();
    }
  });
});
