import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright';

/** As a page is given it: minified, half of what it would have to read otherwise, page after page. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  var axe: typeof axeCore | undefined;
}

/** The rules of the standard. */
export const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has to say about the page, by these rules or by all. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const here = await violationsHere(page, rules);
  // What is half beneath the tabs at the lower edge is whole a little further: only what is too small there too is.
  if (!here.some((one) => one.includes('partially obscured'))) return here;
  await page.mouse.wheel(0, 60);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const further = await violationsHere(page, rules);
  await page.mouse.wheel(0, -60);
  return further;
}

async function violationsHere(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  if (!(await page.evaluate(() => globalThis.axe !== undefined))) await page.evaluate(SOURCE);
  const found = await page.evaluate(async (tags) => {
    const all = await globalThis.axe?.run(document, { ...(tags ? { runOnly: [...tags] } : {}), resultTypes: ['violations'] });
    return all?.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`) }));
  }, rules);
  if (!found) throw new Error('axe is not in the page');
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(' | ')}`);
}
