import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { focusNow } from './inspect.ts';

/** Presses of Tab within which everything of a screen is reached. */
const MOST_PRESSES = 160;
/** For what is under way to be there, in ms: a slip takes its time to be printed. */
const WITHIN = 10_000;
/** `fold`: what unfolds when it is pressed, which has no role of its own. `field`: what is written in, to search or not. */
type Role = Parameters<Page['getByRole']>[0] | 'fold' | 'field';

function called(page: Page, role: Role, name: string | RegExp): Locator {
  const by = typeof name === 'string' ? { name, exact: true } : { name };
  if (role === 'fold') return page.locator('summary', { hasText: name });
  return role === 'field' ? page.getByRole('textbox', by).or(page.getByRole('searchbox', by)) : page.getByRole(role, by);
}

/** What is announced by itself, and what the focus stands on with what describes it and the dialog it is in: all that a screen reader says without being asked. */
function spokenHere(): string {
  const live = [...document.querySelectorAll<HTMLElement>('[role="alert"], [role="status"], [aria-live]')].filter((region) => region.checkVisibility());
  const active = document.activeElement;
  const described = (active?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  const dialog = active?.closest('dialog')?.getAttribute('aria-label') ?? '';
  return [dialog, ...[...live, active, ...described].map((element) => element?.textContent ?? '')].join(' | ').replaceAll('\u00a0', ' ');
}

/** Somebody without a pointer and without eyes for the screen: keys alone, and what is called by its role and name. */
export interface ByKeyboard {
  /** Goes on by Tab to what has this role and name: one sees where one is. */
  readonly tabTo: (role: Role, name: string | RegExp, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Goes there, and presses it. */
  readonly press: (role: Role, name: string | RegExp, key?: 'Enter' | 'Space') => Promise<void>;
  /** Goes to a link, and through it to the screen of this heading. */
  readonly follow: (link: string | RegExp, heading: string | RegExp) => Promise<void>;
  /** Goes to a field, and types. */
  readonly type: (field: string, text: string) => Promise<void>;
  /** Another screen is there, and one stands at its heading. */
  readonly arrive: (heading: string | RegExp) => Promise<void>;
  /** An outcome is said by itself, and the focus is not lost with what was pressed. */
  readonly hear: (words: string | RegExp) => Promise<void>;
}

/** @see ByKeyboard */
export function byKeyboard(page: Page): ByKeyboard {
  const tabTo: ByKeyboard['tabTo'] = async (role, name, key = 'Tab') => {
    const wanted = called(page, role, name);
    await wanted.first().waitFor();
    const passed: string[] = [];
    while (passed.length < MOST_PRESSES) {
      await page.keyboard.press(key);
      const isThere = await wanted.evaluateAll((all) => all.some((element) => element === document.activeElement));
      const here = await page.evaluate(focusNow);
      if (isThere) {
        await expect.poll(async () => (await page.evaluate(focusNow)).isSeen, { message: `one does not see that the focus is on ${here.name}` }).toBe(true);
        return;
      }
      passed.push(`${here.tag} "${here.name}"`);
    }
    throw new Error(`${key} never reaches the ${role} "${String(name)}", but ${[...new Set(passed)].join(', ')}`);
  };
  const press: ByKeyboard['press'] = async (role, name, key = 'Enter') => {
    await tabTo(role, name);
    await page.keyboard.press(key);
  };
  const arrive: ByKeyboard['arrive'] = async (heading) => {
    await page.getByRole('heading', { level: 1, name: heading, ...(typeof heading === 'string' ? { exact: true } : {}) }).waitFor();
    await expect.poll(async () => (await page.evaluate(focusNow)).tag, { message: `the focus at ${String(heading)}`, timeout: WITHIN }).toBe('H1');
  };
  return {
    tabTo,
    press,
    async type(field, text) {
      await tabTo('field', field);
      await page.keyboard.type(text);
    },
    arrive,
    async follow(link, heading) {
      await press('link', link);
      await arrive(heading);
    },
    async hear(words) {
      await expect.poll(async () => page.evaluate(spokenHere), { message: `said by itself: ${String(words)}`, timeout: WITHIN }).toMatch(words);
      await expect.poll(async () => (await page.evaluate(focusNow)).isLost, { message: `the focus once one has heard ${String(words)}`, timeout: WITHIN }).toBe(false);
    },
  };
}
