import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { pressOn } from './press.ts';

/** An element as it reads, spaces that do not break as plain ones. */
export function textOf(element: Element | null | undefined): string {
  return element instanceof HTMLElement ? element.innerText.replace(/\u00a0/g, ' ') : '';
}

/** The page as it reads: its text, without what is only for the eye or hidden. */
export function pageText(): string {
  return textOf(document.getElementById('app'));
}

/** Waits until the page says this. */
export async function see(...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) {
    if (typeof text === 'string') await expect.poll(pageText).toContain(text);
    else await expect.poll(pageText).toMatch(text);
  }
}

/** Waits until the page no longer says this. */
export async function seeNo(text: string): Promise<void> {
  await expect.poll(pageText).not.toContain(text);
}

/** Waits until the address is this. */
export async function arriveAt(address: string): Promise<void> {
  await expect.poll(() => location.pathname + location.search).toBe(address);
}

/** The text of everything that is announced by itself: alerts and states. */
export function announced(): string {
  return [...document.querySelectorAll<HTMLElement>('[role="alert"], [role="status"], [aria-live]')].map((element) => element.textContent).join('\n');
}

/** Every file of texts: a key that was not found reads `bills:title`. */
const NAMESPACES = Object.keys(import.meta.glob('/src/i18n/zh-CN/*.ts')).map((file) => /([\w-]+)\.ts$/.exec(file)?.[1]);

/** Text that no customer should ever read: raw errors, values that are none, markup, stacks, keys and variables of our own texts. */
const RAW = [
  /Failed to fetch|NetworkError|Load failed|AbortError|TypeError|SyntaxError/,
  /\bundefined\b|\bNaN\b|\[object|\bnull\b/,
  /<!doctype|<html|<\/?\w+>/i,
  /\bat \S+ \(|\.tsx?:\d/,
  /\{\{|\}\}/,
  new RegExp(`\\b(?:${NAMESPACES.join('|')}):\\w`),
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

/** The button of this accessible name: the whole name, or what a pattern finds in it. Spaces and line breaks in a name are one space. */
export function button(name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** The link of this accessible name. */
export function link(name: string | RegExp): Locator {
  return page.getByRole('link', { name, exact: true });
}

/** The input of this label that takes text. */
export function field(label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true }).or(page.getByRole('searchbox', { name: label, exact: true }));
}

/** Presses the button or link of this name as a finger does: it must be there once, enabled, at rest, and covered by nothing; waits for that as long as `timeout`, in ms. */
export async function press(name: string | RegExp, options: { readonly timeout?: number } = {}): Promise<void> {
  await pressOn(button(name).or(link(name)), options);
}

const tappable = (name: string | RegExp) => button(name).element() as HTMLButtonElement; // what has this role here is a button

/** Taps buttons one after the other, before the page can do anything about the first: quicker than any finger. */
export function tapAtOnce(...names: readonly string[]): void {
  for (const found of names.map(tappable)) found.click();
}

/** Taps a button twenty times, and presses Enter where it sends a form, before the page can do anything about the first. */
export function tapWildly(name: string | RegExp): void {
  const found = tappable(name);
  for (let tap = 0; tap < 20; tap++) found.click();
  if (found.type === 'submit') found.form?.requestSubmit();
}

/** The radio button with these first words beside it, in the group of this name. */
export function choice(group: string, words: string): Locator {
  const groups = page.getByRole('group', { name: group, exact: true }).or(page.getByRole('radiogroup', { name: group, exact: true }));
  return groups.getByRole('radio', { name: new RegExp(`^${words}`) });
}

/** Chooses it. */
export async function choose(group: string, words: string): Promise<void> {
  await pressOn(choice(group, words));
}

/** The switch with these first words. */
export function toggle(words: string): Locator {
  return page.getByRole('switch', { name: new RegExp(`^${words}`) });
}

/** Ticks what is to be ticked, with these first words, or clears it. */
export async function tick(words: string): Promise<void> {
  await pressOn(page.getByRole('checkbox', { name: new RegExp(`^${words}`) }));
}

/** What is folded away under these words, with them. */
export function folded(words: string): Locator {
  return page.getByRole('group').filter({ hasText: words });
}

/** Unfolds it, or folds it again. */
export async function unfold(words: string): Promise<void> {
  await pressOn(folded(words).getByText(words).first());
}

/** Types into the input of this label at once, as pasting does, in place of what stood there. */
export async function type(label: string, text: string): Promise<void> {
  await field(label).fill(text);
}

/** What stands in the input of this label. */
export function typedIn(label: string): string {
  return (field(label).element() as HTMLInputElement).value; // what has this role here is an input
}

/** Whether there is something of this kind to see now. */
export function isThere(what: Locator): boolean {
  return what.query() !== null;
}

/** Waits until the focus is on the input of this label. */
export async function seeFocusOn(label: string): Promise<void> {
  await expect.element(field(label)).toHaveFocus();
}

/** Where the link of this name leads. */
export function addressOf(name: string | RegExp): string | null {
  return link(name).element().getAttribute('href');
}
