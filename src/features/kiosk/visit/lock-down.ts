/** Keys that would lead out of the page, or into the browser's own windows. */
function leadsOut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  // With Shift, Escape opens the browser's task manager.
  return ctrlKey || metaKey || altKey || (shiftKey && key === 'Escape') || /^F\d+$/.test(key) || key === 'ContextMenu' || key === 'BrowserBack' || key === 'BrowserHome';
}

const stop = (event: Event) => event.preventDefault();

/** A field may be marked in, and corrected. */
const inField = (event: Event) => event.target instanceof Element && event.target.closest('input, textarea') !== null;

/** Links of the product itself are followed by the app; any other leads out of the terminal, and is not. */
function stopForeignLink(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  const isOwn = link.origin === location.origin && (link.getAttribute('href') ?? '').startsWith('/') && link.target === '' && !link.hasAttribute('download');
  if (!isOwn) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Fields forget what was typed (K5), whatever the form would like to be remembered. */
function forgetful(event: Event): void {
  if (event.target instanceof HTMLInputElement) event.target.autocomplete = 'off';
}

/** Shuts what leads out of the terminal (K4); what a page cannot shut, the browser's policies do (docs/terminal.md). Returns the way to open it again. */
export function lockDown(): () => void {
  const shut = new AbortController();
  const on = (kind: string, listener: (event: Event) => void) => addEventListener(kind, listener, { capture: true, passive: false, signal: shut.signal });
  for (const kind of ['contextmenu', 'dragstart', 'drop', 'dragover', 'gesturestart', 'auxclick']) on(kind, stop);
  on('selectstart', (event) => (inField(event) ? undefined : stop(event)));
  on('click', stopForeignLink);
  on('focusin', forgetful);
  on('keydown', (event) => (event instanceof KeyboardEvent && leadsOut(event) ? stop(event) : undefined));
  on('wheel', (event) => (event instanceof WheelEvent && event.ctrlKey ? stop(event) : undefined));
  on('touchmove', (event) => ('touches' in event && (event as TouchEvent).touches.length > 1 ? stop(event) : undefined)); // not a constructor everywhere
  window.open = () => null;
  return () => shut.abort();
}
