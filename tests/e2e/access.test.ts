import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey } from '#lib/ids.ts';
import { openHall, type OpenHall, type Visit } from '#tests/support/hall.ts';
import { focusNow, headingFaults, sideways, smallTargets, smallTexts } from '#tests/support/inspect.ts';
import { SCREENS, type ScreenToSee } from '#tests/support/screens.ts';

let hall: OpenHall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.close());

const LANGUAGES = ['zh-CN', 'en'] as const;
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Enters a scenario of control, and gives the address it leads to. */
async function enterScenario(context: BrowserContext, scenario: string): Promise<string> {
  const entered = await context.request.post('/__operator/scenario', { data: { scenario }, headers: { 'idempotency-key': newKey() } });
  expect(entered.status()).toBe(200);
  return ((await entered.json()) as { open: string }).open; // control's own answer
}

/** Opens a screen in a world in which nothing has happened, and waits until it is there. */
async function look(screen: ScreenToSee, options: Visit = {}): Promise<Page> {
  await hall.control('reset', {});
  await hall.control('clock', { running: false });
  const { page, context } = await hall.visit({ ...options, ...(screen.persona === null ? {} : { persona: screen.persona }) });
  if (screen.isOpen) {
    const given = await context.request.post('/api/step-up', { data: { method: 'sms-code', purpose: 'statements', code: '888888' }, headers: { 'idempotency-key': newKey() } });
    expect(given.status()).toBe(201);
  }
  await page.goto(screen.scenario === undefined ? screen.address : await enterScenario(context, screen.scenario));
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page
    .getByText(screen.ready[options.presentation?.language ?? 'zh-CN'])
    .first()
    .waitFor();
  return page;
}

/** A window as high as a long page; a list of a thousand records is looked at as far as this. */
const HIGHEST = 2400;

/** Dresses the page without loading it again, and makes the window as high as the page, so that nothing lies under the foot. */
async function dress(page: Page, mode: 'phone' | 'elder', theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(([chosenMode, chosenTheme]) => Object.assign(document.documentElement.dataset, { mode: chosenMode, theme: chosenTheme }), [mode, theme] as const);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setViewportSize({ width: 390, height: Math.min(HIGHEST, Math.max(844, await page.evaluate(() => document.documentElement.scrollHeight))) });
}

async function violations(page: Page, rules: string[]): Promise<string[]> {
  const found = await page.evaluate(async (tags) => {
    const { violations: all } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }); // put there by axe.source
    return all.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`) }));
  }, rules);
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' | ')}`);
}

/** Windows and text sizes in which nothing may be wider than the window. */
const WINDOWS = [
  [390, '100%', 'elder'],
  [320, '100%', 'elder'],
  [320, '100%', 'phone'],
  [390, '200%', 'phone'],
  [320, '200%', 'phone'],
  [1280, '100%', 'phone'],
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(SCREENS)(
    '$name: nothing for axe to say in both presentations, light and dark; headings in order; large enough to press and to read; never wider than the window',
    async (screen) => {
      const page = await look(screen, { presentation: { language } });
      await page.evaluate(axe.source);
      expect(await page.evaluate(headingFaults)).toEqual([]);
      for (const mode of ['phone', 'elder'] as const) {
        await dress(page, mode, 'light');
        expect(await violations(page, STANDARD), `${mode}, light`).toEqual([]);
        await dress(page, mode, 'dark');
        expect(await violations(page, ['color-contrast']), `${mode}, dark`).toEqual([]);
      }

      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const [width, size, mode] of WINDOWS) {
        await page.setViewportSize({ width, height: 844 });
        await page.evaluate(
          ([text, presentation]) => {
            document.documentElement.style.fontSize = text;
            document.documentElement.dataset['mode'] = presentation;
          },
          [size, mode] as const,
        );
        expect(await page.evaluate(sideways), `${width} px, ${size}, ${mode}`).toEqual([]);
        expect(await page.evaluate(smallTargets, mode === 'elder' ? 60 : 44), `targets at ${width} px, ${size}, ${mode}`).toEqual([]);
        if (mode === 'elder') expect(await page.evaluate(smallTexts, 18), `text at ${width} px`).toEqual([]);
      }
      await page.context().close();
    },
  );
});

/** Every screen as it usually is, and the one whose height is worked out from its lines as it is with long lines too. */
const BY_TAB = [
  ...SCREENS.map((screen) => ({ ...screen, mode: 'phone', language: 'zh-CN' }) as const),
  ...SCREENS.filter(({ name }) => name === 'statement').flatMap((screen) => LANGUAGES.map((language) => ({ ...screen, mode: 'elder', language }) as const)),
];

describe('by keyboard', () => {
  test.each(BY_TAB)('$name ($mode, $language): Tab reaches everything once, in reading order, and one sees where one is', async ({ mode, language, ...screen }) => {
    const page = await look(screen, { presentation: { mode, language } });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()); // the page has only HTML elements to focus
    const places: number[] = [];
    const unseen: string[] = [];
    let of = 1;
    for (let step = 0; step < of && step < 200; step++) {
      await page.keyboard.press('Tab');
      let now = await page.evaluate(focusNow);
      for (let frame = 0; frame < 30 && !now.isSeen; frame++) now = await page.evaluate(focusNow); // a long list may still be finding its height
      of = now.of;
      places.push(now.place);
      if (!now.isSeen) unseen.push(now.name);
    }
    expect(of).toBeGreaterThan(0);
    expect(places).toEqual(Array.from({ length: of }, (_, place) => place));
    expect(unseen).toEqual([]);
    await page.context().close();
  });

  test('sign-in, the bill and its lines, and the way out work without a mouse', async () => {
    const { page, context } = await hall.visit();
    await page.goto('/sign-in');
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    await page.getByLabel('手机号码').focus();
    await page.keyboard.type('13900000030');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('246810');
    await page.keyboard.press('Enter');
    await page.getByText('128.60').first().waitFor();
    await page.getByRole('link', { name: /^10 月账单/ }).focus();
    await page.keyboard.press('Enter');
    const line = page.locator('summary', { hasText: '来电显示' });
    await line.focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/发 QXLDXS 到 10086/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '退出登录' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('已退出。').waitFor();
    await context.close();
  });

  test('the heading of a new screen takes the focus, forward and back, and a refusal gives it to the input', async () => {
    const { page, context } = await hall.visit({ persona: '30' });
    await page.goto('/');
    await page.getByText('128.60').first().waitFor();
    await page.waitForFunction(() => window.palmHallIsOpen === true);
    const focused = () => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await page.getByRole('navigation').getByRole('link', { name: '余额' }).click();
    await expect.poll(focused).toBe('H1 余额');
    await page.goBack();
    await expect.poll(focused).toBe('H1 掌上营业厅');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByText('已退出。').waitFor();
    await page.getByLabel('手机号码').fill('13900000030');
    await page.getByRole('button', { name: '登录' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('servicePassword');
    await context.close();
  });
});
