import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Trouble } from '#data/wire/trouble.ts';

/** What somebody has typed, chosen and where they stand, before the app is there. */
interface Typed {
  readonly values: ReadonlyMap<string, string | boolean>;
  readonly focused: string | null;
  readonly selection: readonly [number, number] | null;
}

const isChoice = (input: HTMLInputElement) => input.type === 'radio' || input.type === 'checkbox';

function readTyped(app: HTMLElement): Typed {
  const inputs = [...app.querySelectorAll<HTMLInputElement>('input[id]')];
  const active = document.activeElement;
  const focused = active && app.contains(active) ? active.id : null;
  return {
    values: new Map(inputs.map((input) => [input.id, isChoice(input) ? input.checked : input.value])),
    focused: focused === '' ? null : focused,
    selection: active instanceof HTMLInputElement && active.selectionStart !== null && active.selectionEnd !== null ? [active.selectionStart, active.selectionEnd] : null,
  };
}

function writeTyped({ values, focused, selection }: Typed): void {
  for (const [id, value] of values) {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) continue;
    if (typeof value === 'boolean') input.checked = value;
    else input.value = value;
  }
  const element = focused === null ? null : document.getElementById(focused);
  element?.focus({ preventScroll: true });
  if (selection && element instanceof HTMLInputElement && !isChoice(element)) element.setSelectionRange(...selection);
}

/** Trouble of the data layer is said on the screen; anything else that was caught is a mistake of ours and belongs on the console. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof Trouble)) console.error(error);
}

/**
 * Puts the app in the place of what the inline script has painted: in one commit, so that nothing moves, and with everything typed,
 * chosen and focused kept. A tap made before is repeated now.
 */
export function mountApp(app: HTMLElement, content: ReactNode): void {
  const typed = readTyped(app);
  const root = createRoot(app, { onCaughtError });
  flushSync(() => root.render(content));
  writeTyped(typed);
  window.palmHallIsOpen = true;
  const tapped = window.palmHallEarlyTap;
  if (tapped !== undefined) document.getElementById(tapped)?.click();
}
