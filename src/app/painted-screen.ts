/** What somebody has typed, chosen and where they stand, before the app is there. */
interface Typed {
  readonly values: ReadonlyMap<string, string | boolean>;
  readonly focused: string | null;
  readonly selection: readonly [number, number] | null;
}

/** What tells an element of the painted screen from all others, there and in the app's. */
const NAMES = ['id', 'href'] as const;

const isChoice = (input: HTMLInputElement) => input.type === 'radio' || input.type === 'checkbox';

/** Finds the app's own of an element; null for one without a name. */
function selectorOf(element: Element): string | null {
  const name = NAMES.find((one) => element.hasAttribute(one));
  return name === undefined ? null : `${element.localName}[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
}

function readTyped(painted: HTMLElement): Typed {
  const inputs = [...painted.querySelectorAll<HTMLInputElement>('input[id]')];
  const active = document.activeElement;
  return {
    values: new Map(inputs.map((input) => [input.id, isChoice(input) ? input.checked : input.value])),
    focused: active && painted.contains(active) ? selectorOf(active) : null,
    selection: active instanceof HTMLInputElement && active.selectionStart !== null && active.selectionEnd !== null ? [active.selectionStart, active.selectionEnd] : null,
  };
}

function writeTyped(app: HTMLElement, { values, focused, selection }: Typed): void {
  for (const input of app.querySelectorAll<HTMLInputElement>('input[id]')) {
    const value = values.get(input.id);
    if (typeof value === 'boolean') input.checked = value;
    else if (value !== undefined) input.value = value;
  }
  const element = focused === null ? null : app.querySelector<HTMLElement>(focused);
  element?.focus({ preventScroll: true });
  if (selection && element instanceof HTMLInputElement && !isChoice(element)) element.setSelectionRange(...selection);
}

/** Puts the app's screen in the place of the painted one, with everything typed, chosen and focused. */
export function replacePainted(painted: HTMLElement, app: HTMLElement): void {
  const typed = readTyped(painted);
  painted.replaceWith(app);
  writeTyped(app, typed);
}

/** A tap's click comes within this after the finger has left. */
const CLICK_WITHIN_MS = 50;

/** Resolves once the finger that is down has left and its click has come. */
function lifting(): Promise<void> {
  return new Promise((resolve) => {
    const watching = new AbortController();
    const onUp = () => {
      watching.abort();
      setTimeout(resolve, CLICK_WITHIN_MS);
    };
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, onUp, { capture: true, signal: watching.signal });
  });
}

/**
 * Watches for a finger on the painted screen. Returns what tells: a promise that resolves once it has left, null while there is none. An
 * element that is replaced while it is down is never clicked.
 */
export function watchFinger(painted: HTMLElement): () => Promise<void> | null {
  let lifted: Promise<void> | null = null;
  const onDown = () => {
    const own = lifting().then(() => {
      if (lifted === own) lifted = null;
    });
    lifted = own;
  };
  painted.addEventListener('pointerdown', onDown);
  if (painted.matches(':active')) onDown();
  return () => lifted;
}
