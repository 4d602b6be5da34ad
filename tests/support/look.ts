import { expect } from 'vitest';

/** An element as it reads, spaces that do not break as plain ones. */
export function textOf(element: HTMLElement | null | undefined): string {
  return element?.innerText.replace(/\u00a0/g, ' ') ?? '';
}

/** The page as it reads: its text, without what is only for the eye or hidden. */
export function pageText(): string {
  return textOf(document.getElementById('app'));
}

/** Waits until the page says this. */
export async function see(...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    if (typeof text === 'string') await expect.poll(pageText, { interval: 10, timeout: 5000 }).toContain(text);
    else await expect.poll(pageText, { interval: 10, timeout: 5000 }).toMatch(text);
  }
}

/** Waits until the page no longer says this. */
export async function seeNo(text: string): Promise<void> {
  await expect.poll(pageText, { interval: 10, timeout: 5000 }).not.toContain(text);
}

/** Waits until the address is this. */
export async function arriveAt(address: string): Promise<void> {
  await expect.poll(() => location.pathname + location.search, { interval: 10, timeout: 5000 }).toBe(address);
}

/** The text of everything that is announced by itself: alerts and states. */
export function announced(): string {
  return [...document.querySelectorAll<HTMLElement>('[role="alert"], [role="status"], [aria-live]')].map((element) => element.textContent).join('\n');
}

/** Text that no customer should ever read: raw errors, values that are none, markup, stacks, keys and variables of our own texts. */
const RAW = [
  /Failed to fetch|NetworkError|Load failed|AbortError|TypeError|SyntaxError/,
  /\bundefined\b|\bNaN\b|\[object|\bnull\b/,
  /<!doctype|<html|<\/?\w+>/i,
  /\bat \S+ \(|\.tsx?:\d/,
  /\{\{|\}\}/,
  /\b(?:problems|common|home|bills|bill-items|balance|points|settings|password|session|session-more|statements|step-up|top-ups|rules|refusals|services|reasons|orders|order-fee|order-list|order-words|terms|subscriptions|line):\w/,
  /\b[a-z]+[a-z0-9]*[A-Z]\w*/,
];

/** The first raw text on the page, null on a page in the customer's words. */
export function rawText(): string | null {
  const text = pageText();
  for (const pattern of RAW) {
    const found = pattern.exec(text);
    if (found) return text.slice(Math.max(0, found.index - 20), found.index + 40);
  }
  return null;
}

const input = (id: string): HTMLInputElement => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no input ${id} on: ${pageText()}`);
  return found;
};

/** Types into an input at once, as pasting does. */
export function type(id: string, text: string): void {
  const field = input(id);
  field.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}

/** What stands in an input. */
export function typedIn(id: string): string {
  return input(id).value;
}

/** The button or link of this name that can be seen. */
export function named(name: string | RegExp, of = 'button, a, summary, [role="button"]'): HTMLElement {
  const matches = [...document.querySelectorAll<HTMLElement>(of)].filter((element) => {
    const said = (element.getAttribute('aria-label') ?? textOf(element)).trim();
    return element.checkVisibility() && (typeof name === 'string' ? said === name || said.split('\n')[0] === name : name.test(said));
  });
  const [first] = matches;
  if (!first) throw new Error(`nothing to press named ${String(name)} on: ${pageText()}`);
  return first;
}

/** Presses the button or link of this name if there is one. */
export function pressIfThere(name: string): void {
  const isThere = [...document.querySelectorAll<HTMLElement>('button, a')].some((element) => element.checkVisibility() && textOf(element).trim() === name);
  if (isThere) press(name);
}

/** Presses the button or link of this name. */
export function press(name: string | RegExp): void {
  named(name).click();
}
