import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import { newKey } from '#lib/ids.ts';
import { STANDARD, violations } from './axe.ts';
import { openHall, type OpenHall, type Visit } from './hall.ts';
import { focusNow, headingFaults, sideways, smallTargets, smallTexts, spilling, undialled } from './inspect.ts';
import { SCREENS, type ScreenToSee } from './screens.ts';

/** One browser that looks at one screen after the other, each in a world in which nothing has happened. */
export interface Looker {
  readonly hall: () => OpenHall;
  /** Opens a screen and waits until it is there. The window stays open for the next screen: only the first has everything to fetch. */
  readonly look: (screen: ScreenToSee) => Promise<Page>;
}

/** Waits until this text can be read, and not a moment longer: a locator looks less and less often, half a second apart in the end. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.replaceAll('\u00a0', ' ').includes(wanted), text);
}

/** Enters a scenario of control, and gives the address it leads to. */
async function enterScenario(context: BrowserContext, scenario: string): Promise<string> {
  const entered = await context.request.post('/__operator/scenario', { data: { scenario }, headers: { 'idempotency-key': newKey() } });
  expect(entered.status()).toBe(200);
  return ((await entered.json()) as { open: string }).open; // control's own answer
}

/** Signs in whoever the screen is for, with the second proof where it takes one, and gives the address to open. */
export async function become(context: BrowserContext, screen: ScreenToSee): Promise<string> {
  await context.clearCookies();
  if (screen.persona !== null) {
    const entered = await context.request.post('/__operator/persona', { data: { persona: screen.persona }, headers: { 'idempotency-key': newKey() } });
    expect(entered.status()).toBe(200);
  }
  if (screen.isOpen) {
    const given = await context.request.post('/api/step-up', { data: { method: 'sms-code', purpose: 'statements', code: '888888' }, headers: { 'idempotency-key': newKey() } });
    expect(given.status()).toBe(201);
  }
  return screen.scenario === undefined ? screen.address : enterScenario(context, screen.scenario);
}

/** For a file of tests: opens the hall before them, and a window with this presentation. */
export function openLooker(presentation: NonNullable<Visit['presentation']>): Looker {
  let hall: OpenHall;
  let page: Page;
  beforeAll(async () => {
    hall = await openHall();
    ({ page } = await hall.visit({ presentation }));
  });
  afterAll(() => hall.close());
  return {
    hall: () => hall,
    async look(screen) {
      await hall.startAfresh();
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(await become(page.context(), screen));
      await page.waitForFunction(() => window.palmHallIsOpen === true);
      await waitForText(page, screen.ready[presentation.language ?? 'zh-CN']);
      return page;
    },
  };
}

/** A window as high as a long page; a list of a thousand records is looked at as far as this. */
const HIGHEST = 2400;

/** Dresses the page without loading it again. */
const dress = (page: Page, mode: 'phone' | 'elder', theme: 'light' | 'dark') =>
  page.evaluate(([chosenMode, chosenTheme]) => void Object.assign(document.documentElement.dataset, { mode: chosenMode, theme: chosenTheme }), [mode, theme] as const);

/** Makes the window as high as the page, so that nothing lies under the foot. */
async function showWhole(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setViewportSize({ width: 390, height: Math.min(HIGHEST, Math.max(844, await page.evaluate(() => document.documentElement.scrollHeight))) });
}

/** Goes through the page by Tab: everything is reached once, in reading order, and one sees where one is. */
export async function expectReachedByTab(page: Page): Promise<void> {
  // Where Tab goes on from is not the same as what has the focus: from the top, wherever somebody was before.
  await page.evaluate(() => {
    const top = Object.assign(document.createElement('span'), { tabIndex: -1 });
    document.getElementById('app')?.before(top); // behind the banner, which is for testers
    top.focus();
    top.remove();
  });
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

/** Every screen in one language, as a test each (D22). */
export function testEveryScreen(language: Language): void {
  const { look } = openLooker({ language });
  test.each(SCREENS)(
    '$name: reached whole by Tab; nothing for axe to say in both presentations, light and dark; headings in order; large enough to press and to read; what asks to be called is dialled; never wider than the window, and no words over an edge',
    async (screen) => {
      const page = await look(screen);
      await expectReachedByTab(page);
      expect(await page.evaluate(headingFaults)).toEqual([]);
      expect(await page.evaluate(undialled)).toEqual([]);
      for (const mode of ['phone', 'elder'] as const) {
        await dress(page, mode, 'light');
        await showWhole(page);
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
        expect(await page.evaluate(spilling), `words over an edge at ${width} px, ${size}, ${mode}`).toEqual([]);
        expect(await page.evaluate(smallTargets, mode === 'elder' ? 60 : 44), `targets at ${width} px, ${size}, ${mode}`).toEqual([]);
        if (mode === 'elder') expect(await page.evaluate(smallTexts, 18), `text at ${width} px`).toEqual([]);
      }
    },
  );
}
