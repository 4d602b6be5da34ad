import type { Locator } from 'vitest/browser';

/** How long a finger waits for something to press, in ms. */
const TIMEOUT_MS = 5000;
const ASK_EVERY_MS = 10;

// The page's own timers may be held by a test; these were taken before.
const wait = globalThis.setTimeout.bind(globalThis);

/** What takes a press for this element: itself, or the label that stands for it. */
function takesPress(element: Element, at: EventTarget | null): boolean {
  if (!(at instanceof Node)) return false;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return [element, ...labels].some((one) => one.contains(at));
}

function atItsMiddle(element: Element): Element | null {
  const box = element.getBoundingClientRect();
  return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
}

const described = (element: Element | null) => (element ? `<${element.localName}> “${element.textContent.slice(0, 40)}”` : 'nothing');

/** What keeps a customer from using this now, wherever it stands; null where nothing does. */
function hindranceOf(target: Locator): string | null {
  const [element, ...others] = target.elements();
  if (!element) return 'it is not there';
  if (others.length > 0) return `it is there ${others.length + 1} times`;
  if (!element.checkVisibility({ visibilityProperty: true })) return 'it is hidden';
  return element.matches(':disabled, :read-only:is(input, textarea):not([type="radio"], [type="checkbox"]), [aria-disabled="true"]') ? 'it is not enabled' : null;
}

/** What keeps a finger from pressing this now; null where nothing does. */
function obstacleOf(target: Locator): string | null {
  const hindrance = hindranceOf(target);
  if (hindrance !== null) return hindrance;
  const element = target.element();
  const isMoved = document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect instanceof KeyframeEffect && effect.target?.contains(element));
  if (isMoved) return 'it is moving';
  if (!takesPress(element, atItsMiddle(element))) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const top = atItsMiddle(element);
  return takesPress(element, top) ? null : `${described(top)} lies over it`;
}

async function untilNothing(obstacle: (target: Locator) => string | null, target: Locator, timeout: number): Promise<void> {
  const start = performance.now();
  for (let found = obstacle(target); found !== null; found = obstacle(target)) {
    if (performance.now() - start > timeout) throw new Error(`cannot be used, ${found}: ${String(target)}`);
    await new Promise((resolve) => wait(resolve, ASK_EVERY_MS));
  }
}

/**
 * Presses it with a real pointer: it must be there once, enabled, at rest and covered by nothing, and is waited for as long as `timeout`, in ms.
 * What the browser itself would ask before a click takes two frames more each time; this asks the same, and then looks where the press has landed.
 */
export async function pressOn(target: Locator, { timeout = TIMEOUT_MS }: { readonly timeout?: number } = {}): Promise<void> {
  await untilNothing(obstacleOf, target, timeout);
  let landed: Element | null = null;
  let isTaken = false;
  // Judged in the moment it lands: the screen may be drawn anew just before and, by the press itself, just after. What stands in the same place then is the same to whoever presses.
  const judge = ({ target: at }: PointerEvent) => {
    landed = at instanceof Element ? at : null;
    isTaken = target.elements().some((one) => takesPress(one, at));
  };
  window.addEventListener('pointerdown', judge, { capture: true, once: true });
  await target.click({ force: true, timeout });
  window.removeEventListener('pointerdown', judge, { capture: true });
  if (!isTaken) throw new Error(`the press landed on ${described(landed)}: ${String(target)}`);
}
