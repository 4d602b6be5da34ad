import { expect, vi } from 'vitest';
import type { Presentation } from '#platform/presentation.ts';
import type { Engine } from './engine.ts';

/** Somebody at the hall in one of the engines: everything is waited for until it is there. */
export interface Customer {
  readonly open: (path: string) => Promise<void>;
  readonly see: (...words: readonly string[]) => Promise<void>;
  /** Presses the first link, button or choice one sees that is called this. */
  readonly press: (name: string) => Promise<void>;
  /** Types into the first field one sees with this label. */
  readonly type: (label: string, text: string) => Promise<void>;
  readonly path: () => Promise<string>;
}

const WAIT = { timeout: 10_000, interval: 50 };

/** In the page: the first element one sees that is called this, or else the first whose name has this in it. */
function calledSo(selector = '', name = ''): Element | null {
  const nameOf = (element: Element): string => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [element];
    return (element.getAttribute('aria-label') ?? labels.map(({ textContent }) => textContent).join(' ')).replaceAll('\u00a0', ' ');
  };
  const seen = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return seen.find((element) => nameOf(element).trim() === name) ?? seen.find((element) => nameOf(element).includes(name)) ?? null;
}

const PRESSED = 'a[href], button, summary, label';
const FIELDS = 'input:not([type="radio"], [type="checkbox"])';

/** @param origin of the running hall */
export function customerIn(engine: Engine, origin: string): Customer {
  const find = (selector: string, name: string) =>
    vi.waitFor(async () => {
      const target = await engine.find(calledSo, selector, name);
      if (!target) throw new Error(`nothing is called “${name}”`);
      return target;
    }, WAIT);
  return {
    async open(path) {
      await engine.open(origin + path);
      await vi.waitFor(async () => expect(await engine.run(() => window.palmHallIsOpen === true)).toBe(true), WAIT);
    },
    see: (...words) =>
      vi.waitFor(async () => {
        const text = (await engine.run(() => document.body.innerText)).replaceAll('\u00a0', ' ');
        for (const word of words) expect(text).toContain(word);
      }, WAIT),
    press: async (name) => (await find(PRESSED, name)).press(),
    type: async (label, text) => (await find(FIELDS, label)).type(text),
    path: () => engine.run(() => location.pathname),
  };
}

/** Keeps a presentation on the device, whatever the language of its browser is. */
export async function keepPresentation(engine: Engine, origin: string, presentation: Presentation): Promise<void> {
  await engine.open(origin);
  await engine.run((kept) => localStorage.setItem('palm-hall.presentation', kept ?? ''), JSON.stringify(presentation));
}
