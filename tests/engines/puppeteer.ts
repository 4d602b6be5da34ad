import puppeteer, { type ElementHandle, type LaunchOptions } from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { programPath } from '#build/engines.ts';
import { TROUBLE, WINDOW, type Engine } from './engine.ts';

async function openEngine(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({ ...options, headless: true, defaultViewport: WINDOW });
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (TROUBLE.test(message.text())) troubles.push(message.text());
  });
  return {
    async open(address) {
      await page.goto(address);
    },
    run: (work, ...given) => page.evaluate(work, ...given),
    async find(work, ...given) {
      const element = (await page.evaluateHandle(work, ...given)).asElement() as ElementHandle<Element> | null; // as the function says
      return element && { press: () => element.click(), type: (text) => element.type(text) };
    },
    picture: async () => Buffer.from(await page.screenshot()),
    troubles: () => troubles,
    close: () => browser.close(),
  };
}

/** Chromium by its own protocol, to compare with. */
export const openChromium = async (): Promise<Engine> => openEngine({ browser: 'chrome', executablePath: await chromiumPath(), args: [...chromiumArgs] });

/** Firefox by WebDriver BiDi, which it speaks without a driver. */
export const openFirefox = (): Promise<Engine> => openEngine({ browser: 'firefox', executablePath: programPath('firefox') });
