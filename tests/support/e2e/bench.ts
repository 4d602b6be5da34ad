import type { Locator, Page } from 'playwright';

/** What a tester does on the bench, and sees there. */
export interface OnBench {
  readonly button: (name: string | RegExp) => Locator;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly pick: (label: string, value: string) => Promise<unknown>;
  readonly write: (label: string, text: string) => Promise<void>;
  /** Signed in as a persona: the bench says so once the cookie is there. */
  readonly become: (persona: string) => Promise<void>;
  readonly seen: (text: string | RegExp) => Promise<void>;
}

/** @see OnBench. `page`: the one of this test, with the bench in Chinese. */
export function onBench(page: () => Page): OnBench {
  const button: OnBench['button'] = (name) => page().getByRole('button', { name });
  const seen: OnBench['seen'] = (text) => page().getByText(text).first().waitFor();
  return {
    button,
    press: (name) => button(name).click(),
    pick: (label, value) => page().getByRole('combobox', { name: label }).selectOption(value),
    write: (label, text) => page().getByLabel(label, { exact: true }).fill(text),
    async become(persona) {
      await button(new RegExp(`^成为 ${persona}`)).click();
      await seen(`现在这个浏览器是 ${persona}`);
    },
    seen,
  };
}
