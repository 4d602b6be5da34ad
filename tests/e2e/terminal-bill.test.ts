import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { become, openLooker } from '#tests/support/e2e/every-screen.ts';
import { followLink, leaveVisit, openTerminal, signInAtTerminal, traces, visitTerminal } from '#tests/support/e2e/terminal.ts';

const OF_THE_CUSTOMER = /139\*{4}0030|13900000030|72\.70|246810/;
/** What an ESC/POS printer is told first, and last: wake up in Chinese; past the knife, then cut. */
const BEGIN = [0x1b, 0x40, 0x1c, 0x26];
const CUT = [0x1d, 0x56, 66, 24];
/** Empties its buffers. */
const CLEAR = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];

/** Puts a printer on a serial cable of the terminal. Gives what is written to it, across visits: first that it is to forget what it had. */
async function plugIn(page: Page): Promise<readonly (readonly number[])[]> {
  const written: number[][] = [];
  await page.exposeFunction('noteWritten', (bytes: number[]) => written.push(bytes));
  await page.addInitScript(() => {
    const { noteWritten } = window as unknown as { noteWritten: (bytes: number[]) => void }; // put there above
    const writable = new WritableStream<Uint8Array>({ write: (bytes) => noteWritten([...bytes]) });
    const port = { readable: new ReadableStream<Uint8Array>(), writable, open: () => Promise.resolve() };
    Object.defineProperty(navigator, 'serial', { value: { getPorts: () => Promise.resolve([port]) } });
  });
  await openTerminal(page);
  return written;
}

describe('a bill on paper at the store terminal', () => {
  const looker = openLooker({ language: 'zh-CN' });
  const setPrinter = (printer: string) => looker.hall().control('devices', { printer });

  /** At the bill of October, with a printer on a cable that is well. */
  async function atBill() {
    await looker.hall().startAfresh();
    const visit = await visitTerminal(looker.hall(), [1080, 1920]);
    const written = await plugIn(visit.page);
    await signInAtTerminal(visit.page, '看账单');
    await visit.page.getByRole('link', { name: /看这张账单/ }).click();
    await visit.page.getByRole('link', { name: '打印这张账单' }).waitFor();
    return { ...visit, written };
  }

  /** A second passes on the wall, and what it brings about has time to come: the look at the devices, its answer, what is drawn. */
  async function passSecond(page: Page): Promise<void> {
    await page.clock.runFor(1000);
    await sleep(300);
  }

  /** Lets seconds pass until this can be read: no more than the paper takes. */
  async function passUntil(page: Page, text: string): Promise<void> {
    for (let second = 0; second < 10 && !(await page.getByText(text).first().isVisible()); second++) await passSecond(page);
    await page.getByText(text).first().waitFor();
  }

  /** In the middle of printing; time passes by the second alone. */
  async function atPrinting() {
    const visit = await atBill();
    const { page, written } = visit;
    await page.getByRole('link', { name: '打印这张账单' }).click();
    await page.getByText('纸长约').waitFor();
    await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.getByText('正在打印…').waitFor();
    for (let second = 0; second < 3 && written.length < 2; second++) await passSecond(page);
    return visit;
  }

  test('goes to the printer whole, and the visit goes on: the bill stands there again, and the slip of the visit is still to be had', async () => {
    const { page, context, written } = await atPrinting();
    await passUntil(page, '请取走账单');
    const [atStart, bytes = [], ...more] = written;
    expect({ atStart, more }).toEqual({ atStart: CLEAR, more: [] });
    expect([bytes.slice(0, 4), bytes.slice(-4)]).toEqual([BEGIN, CUT]);
    const printed = new TextDecoder('gb18030').decode(new Uint8Array(bytes));
    for (const said of ['掌上营业厅', '2026 年 10 月账单', '139****0030', '  22 分钟 × 0.15 元，不足 1 分钟按 1 分钟算', '  北京晨读传媒有限公司，代码 901234', '尚欠'])
      expect(printed).toContain(said);
    expect(printed).toMatch(/合计 +72\.70 元\n/);
    await page.clock.resume();
    await page.getByRole('button', { name: '取好了' }).click();
    await page.getByRole('link', { name: '打印这张账单' }).waitFor();
    await page.getByRole('link', { name: '打小票' }).click();
    await page.getByText('这次还没有办业务，办好了再来打单。').waitFor();
    expect(await page.evaluate(() => location.pathname)).toBe('/kiosk');
    await context.close();
  });

  test.each([
    ['paper-out', '打印机没纸了'],
    ['jam', '打印机卡纸了'],
  ])('%s in the middle: nobody is asked whether they are still there, and mended it comes from its beginning (K2, K10)', async (printer, words) => {
    const { page, context, written } = await atPrinting();
    await setPrinter(printer);
    await passUntil(page, words);
    await page.clock.runFor(80_000);
    expect(await page.getByText('您还在用吗').isVisible()).toBe(false);
    await page.getByText(words).waitFor();
    await setPrinter('ready');
    await passUntil(page, '请取走账单');
    const [, first, taken, again, ...more] = written;
    expect({ taken, more }).toEqual({ taken: CLEAR, more: [] });
    expect(again).toEqual(first);
    await context.close();
  });

  test('nobody takes it: fifteen seconds later the visit is over, and nothing of the bill is left (K2, K3)', async () => {
    const { page, context } = await atPrinting();
    await passUntil(page, '请取走账单');
    await page.clock.runFor(16_000);
    // The page is loaded anew after a visit, which takes time that passes.
    await page.clock.resume();
    await page.getByRole('button', { name: '开始' }).waitFor();
    await expect.poll(() => traces(page)).not.toMatch(OF_THE_CUSTOMER);
    await context.close();
  });

  test('whoever leaves before there is paper takes the job along: it is not printed for the next one (K3)', async () => {
    const { page, context, written } = await atPrinting();
    await setPrinter('paper-out');
    await passUntil(page, '打印机没纸了');
    await page.clock.resume();
    await leaveVisit(page);
    await expect.poll(() => traces(page)).not.toMatch(OF_THE_CUSTOMER);
    await setPrinter('ready');
    await page.clock.runFor(5000);
    expect(written.filter((bytes) => bytes.length > CLEAR.length)).toHaveLength(1);
    expect(written.at(-1)).toEqual(CLEAR);
    await context.close();
  });

  test('whose line has no bills is offered none to print, and by the address of one is told what works instead (S37)', async () => {
    const { page, context } = await visitTerminal(looker.hall(), [1080, 1920]);
    await openTerminal(page);
    const bill = { name: 'bill', address: '/bills/2026-10', persona: '13', ready: { 'zh-CN': '', en: '' } };
    await followLink(page, await become(context, bill));
    await page.getByText('这个号码不提供账单').waitFor();
    expect(await page.getByRole('link', { name: '打印这张账单' }).count()).toBe(0);
    await followLink(page, '/kiosk/bills/2026-10');
    await page.getByRole('heading', { name: '打印账单' }).waitFor();
    await page.getByText('这个号码不提供账单').waitFor();
    await page.getByRole('link', { name: '余额' }).first().waitFor();
    await context.close();
  });
});
