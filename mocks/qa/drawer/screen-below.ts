import { hallAt } from '#mocks/qa/core/setup.ts';

/** Where a screen of the hall asks for an SMS code, if one can be seen. */
export function codeField(): HTMLInputElement | null {
  const fields = [...document.querySelectorAll<HTMLInputElement>('#app input[autocomplete="one-time-code"]')];
  return fields.find((field) => field.offsetParent !== null && !field.disabled) ?? null;
}

/** Types a code into a field as a keyboard would: the screen hears an event of input, and whoever types goes on from there. */
export function typeInto(field: HTMLInputElement, code: string): void {
  field.focus();
  // React keeps a setter of its own on the element; the browser's is the one that typing goes by.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, code);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: code }));
}

/** Shows the same screen anew, as whoever one is by now; the first one where that was the sign-in. */
export function showAnew(): void {
  const address = IS_DEMO ? location.hash.replace(/^#/, '') : location.pathname;
  if (address.startsWith('/sign-in')) history.replaceState(null, '', hallAt('/'));
  location.reload();
}
