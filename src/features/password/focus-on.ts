import type { RefObject } from 'react';

/** Puts the focus on the first input of the form that matches, once what has changed is drawn. */
export function focusOn(form: RefObject<HTMLFormElement | null>, selector: string): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>(selector)?.focus());
}
