import type { RefObject } from 'react';

/** Puts the focus on the first input that matches, at once: within a tap the keyboard then opens. Returns it; undefined where there is none. */
export function focusOn(root: ParentNode | null, selector = 'input'): HTMLInputElement | undefined {
  const input = root?.querySelector<HTMLInputElement>(selector) ?? undefined;
  input?.focus();
  return input;
}

/** The same once what has changed is drawn: where only that shows which input needs something (D22). Whoever has gone elsewhere meanwhile, on a slow phone, is left there and loses no digit. */
export function focusOnceDrawn(form: RefObject<HTMLFormElement | null>, selector: string): void {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    if (document.activeElement === before || document.activeElement === document.body) focusOn(form.current, selector);
  });
}
