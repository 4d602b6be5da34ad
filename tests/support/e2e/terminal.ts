import type { BrowserContext, Page } from 'playwright';
import type { OpenHall } from './hall.ts';

/** The screens a terminal may have, in px (K6). */
export const TERMINAL_SIZES = [
  [1080, 1920],
  [1920, 1080],
  [1280, 1024],
] as const;

/** The operator has signed out whoever was here: at the end of a visit, and when the terminal is loaded. */
export const signedOut = (page: Page) => page.waitForResponse((response) => response.request().method() === 'DELETE' && response.url().endsWith('/api/session'));

/** Loads the terminal, and waits for its start screen: until it has signed out whoever was there before. */
export async function openTerminal(page: Page): Promise<void> {
  const isEmpty = signedOut(page);
  await page.goto('/kiosk');
  await isEmpty;
  await page.waitForFunction(() => window.palmHallIsOpen === true);
}

/**
 * Follows a link to a screen of the hall. The terminal shows no address that one could open: its screens are reached by links alone, which the
 * app follows wherever in the page they stand, so one is put there and pressed.
 */
export async function followLink(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}

/** A terminal of this size with a clock of its own, at its start screen. */
export async function visitTerminal(
  { browser, host }: OpenHall,
  [width, height]: (typeof TERMINAL_SIZES)[number],
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', baseURL: host.origin });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+08:00') });
  await page.goto('/kiosk');
  await page.getByRole('button', { name: '开始' }).waitFor();
  return { page, context };
}

/** From the start screen by this task of the menu to its screen, signed in as the demonstration. */
export async function signInAtTerminal(page: Page, task: string): Promise<void> {
  await page.getByRole('button', { name: '开始' }).click();
  await page.getByRole('link', { name: task }).click();
  await page.getByLabel('手机号码').fill('13900000030');
  await page.getByRole('textbox', { name: '服务密码' }).fill('246810');
  await page.getByRole('button', { name: '登录' }).last().click();
}

/** Everything a page can keep, and everything it shows, as one text. */
export const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stored = [...(await caches.keys())].filter((name) => name !== 'screens' && !name.startsWith('workbox-precache'));
    return JSON.stringify([
      document.documentElement.outerHTML,
      location.href,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      stored,
      document.cookie,
    ]);
  });

/** Leaves the visit, until the start screen stands there in the fresh page that the next customer has. */
export async function leaveVisit(page: Page, word = '退出'): Promise<void> {
  const fresh = page.waitForEvent('load');
  await page.getByRole('button', { name: word }).click();
  await fresh;
  await page.getByRole('button', { name: '开始' }).waitFor();
}
