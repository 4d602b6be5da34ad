import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#i18n/languages.ts';
import { STANDARD, violations } from '#tests/support/e2e/axe.ts';
import { become, waitForText } from '#tests/support/e2e/every-screen.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';
import { crowdedTargets, pressedAbove, smallAmounts } from '#tests/support/e2e/inspect-terminal.ts';
import { headingFaults, sideways, smallTargets, smallTexts } from '#tests/support/e2e/inspect.ts';
import { SCREENS, type ScreenToSee } from '#tests/support/e2e/screens.ts';
import { followLink, openTerminal, TERMINAL_SIZES } from '#tests/support/e2e/terminal.ts';

/** How a customer may have it; 轮椅 is `low`. */
const DRESSES = ['usual', 'low', 'elder', 'elder low'] as const;
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

const START: ScreenToSee = { name: 'start', address: '/kiosk', persona: null, ready: { 'zh-CN': '服务正常', en: 'In service' } };

/** Screens of the terminal itself, but for the start screen. */
const MENU: ScreenToSee = { name: 'menu', address: '/kiosk/menu', persona: null, ready: { 'zh-CN': '您要办什么', en: 'What would you like to do' } };
const OWN: readonly ScreenToSee[] = [
  MENU,
  { name: 'slip of a visit', address: '/kiosk/slip', persona: '30', ready: { 'zh-CN': '这次还没有办业务', en: 'Nothing done yet this' } },
  { name: 'bill to be printed', address: '/kiosk/bills/2026-10', persona: '30', ready: { 'zh-CN': '纸长约', en: 'cm long' } },
  { name: 'long bill to be printed', address: '/kiosk/bills/2026-10', persona: '18', ready: { 'zh-CN': '纸长约', en: 'cm long' } },
];

/** Who sees a screen: everything of one customer is seen in one visit. */
const customerOf = ({ name, persona, isOpen, scenario }: ScreenToSee) => (scenario === undefined ? `${persona ?? 'visitor'}${isOpen ? ' with the second proof' : ''}` : name);

const ALL = [...OWN, ...SCREENS];
const VISITS = [...new Set(ALL.map(customerOf))].map((name, turn) => ({
  name,
  screens: ALL.filter((screen) => customerOf(screen) === name),
  turn,
  language: LANGUAGES[turn % LANGUAGES.length] ?? 'zh-CN',
}));

describe('every screen on the terminal (K6)', () => {
  let hall: OpenHall;
  let page: Page;
  beforeAll(async () => {
    hall = await openHall();
    page = await hall.browser.newPage({ locale: 'zh-CN', baseURL: hall.host.origin });
  });
  afterAll(() => hall.close());

  /** Begins a visit of somebody, in a world in which nothing has happened. Gives the address to go to. */
  async function enter(screen: ScreenToSee, language: Language): Promise<string> {
    await hall.startAfresh();
    await openTerminal(page);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    return become(page.context(), screen);
  }

  async function dress([width, height]: (typeof TERMINAL_SIZES)[number], as: (typeof DRESSES)[number]): Promise<void> {
    await page.setViewportSize({ width, height });
    await page.evaluate((words) => {
      document.documentElement.dataset['mode'] = words.includes('elder') ? 'elder' : 'phone';
      if (words.includes('low')) document.documentElement.dataset['reach'] = 'low';
      else delete document.documentElement.dataset['reach'];
      return new Promise((drawn) => requestAnimationFrame(drawn));
    }, as);
  }

  /** But for how large targets are, and how far apart: that is measured here, and more strictly. */
  const axeSays = async () => (await violations(page, [...STANDARD, 'best-practice'])).filter((one) => !one.startsWith('target-size'));

  async function expectFit(where: string): Promise<void> {
    expect.soft(await page.evaluate(sideways), `wider than the screen, ${where}`).toEqual([]);
    expect.soft(await page.evaluate(smallTargets, 72), `targets, ${where}`).toEqual([]);
    expect.soft(await page.evaluate(crowdedTargets, 16), `between targets, ${where}`).toEqual([]);
    expect.soft(await page.evaluate(smallTexts, 24), `texts, ${where}`).toEqual([]);
    expect.soft(await page.evaluate(smallAmounts, 40), `amounts, ${where}`).toEqual([]);
    if (where.includes('low')) expect(await page.evaluate(pressedAbove, 0.4), `out of reach, ${where}`).toEqual([]);
  }

  /** The largest texts, on the screen most terminals have, light and dark: every screen, in both languages. */
  async function expectFitForElders(name: string): Promise<void> {
    const [upright] = TERMINAL_SIZES;
    await dress(upright, 'elder');
    await expectFit(`${name}, ${upright.join(' x ')}, elder`);
    expect.soft(await axeSays(), `${name}, elder`).toEqual([]);
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark' }));
    expect.soft(await violations(page, ['color-contrast']), `${name}, elder, dark`).toEqual([]);
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'light' }));
  }

  // Each screen meets every size, and from one to the next the others change: language, presentation, and where axe looks.
  /** Each screen of a visit in turn, by the menu as a customer comes: it begins anew. */
  async function eachScreen(screens: readonly ScreenToSee[], language: Language, look: (screen: ScreenToSee, step: number) => Promise<void>): Promise<void> {
    const entered = await enter(screens[0] ?? START, language);
    for (const [step, screen] of screens.entries()) {
      await followLink(page, '/kiosk/menu');
      await waitForText(page, MENU.ready[language]);
      await followLink(page, step === 0 ? entered : screen.address);
      await waitForText(page, screen.ready[language]);
      await page.keyboard.press('Shift'); // somebody is here
      expect.soft(await page.evaluate(headingFaults), screen.name).toEqual([]);
      await look(screen, step);
    }
  }

  test.each(VISITS)(
    '$name in $language: targets of 72 px, 16 px apart, texts of 24, amounts of 40, never wider than the screen, within reach in 轮椅 mode; nothing for axe to say',
    async ({ screens, language, turn }) => {
      await eachScreen(screens, language, async (screen, step) => {
        for (const [index, size] of TERMINAL_SIZES.entries()) {
          const as = DRESSES[(turn + step + index) % DRESSES.length] ?? 'usual';
          const where = `${screen.name}, ${size.join(' x ')}, ${as}`;
          await dress(size, as);
          await expectFit(where);
          if ((turn + step) % TERMINAL_SIZES.length === index) expect.soft(await axeSays(), where).toEqual([]);
        }
        await expectFitForElders(screen.name);
      });
    },
  );

  const otherThan = (language: Language): Language => LANGUAGES.find((other) => other !== language) ?? language;
  test.each(VISITS.map((visit) => ({ ...visit, language: otherThan(visit.language) })))(
    '$name in $language, 长辈版, on the upright screen: the same, and nothing for axe to say',
    async ({ screens, language }) => eachScreen(screens, language, async ({ name }) => expectFitForElders(name)),
  );

  test.each(LANGUAGES)('the start screen in %s stands whole on every screen, however it is shown, without being scrolled', async (language) => {
    await enter(START, language);
    for (const size of TERMINAL_SIZES)
      for (const as of DRESSES) {
        await dress(size, as);
        // With the banner of a mock build, too: a store's terminal has more room.
        expect.soft(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), `${size.join(' x ')}, ${as}`).toBeLessThanOrEqual(0);
        await expectFit(`start, ${size.join(' x ')}, ${as}`);
      }
  });
});
