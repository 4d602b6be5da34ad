/**
 * What a browser can tell about a screen of the terminal (K6). As in inspect.ts these functions are handed to the page whole, so each stands alone.
 */

/**
 * Pairs of things to press with less than this between them, in CSS px. What sticks to an edge is looked at where it stands in the page: there is
 * always something under it.
 */
export function crowdedTargets(least: number): string[] {
  const sticky = [...document.querySelectorAll<HTMLElement>('#app *')].filter((element) => getComputedStyle(element).position === 'sticky');
  for (const element of sticky) element.style.position = 'static';
  const dialog = document.querySelector('dialog[open]');
  const targets = [...(dialog ?? document).querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="button"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).pointerEvents !== 'none')
    .map((element) => {
      const label =
        element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) ? (element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`)) : null;
      const name = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 20)}${element.id}"`;
      return { element, name, box: (label ?? element).getBoundingClientRect() };
    });
  const apart = (one: DOMRect, other: DOMRect) =>
    Math.hypot(Math.max(0, one.left - other.right, other.left - one.right), Math.max(0, one.top - other.bottom, other.top - one.bottom));
  const crowded = targets.flatMap((one, index) =>
    targets.slice(index + 1).flatMap((other) => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
      const gap = apart(one.box, other.box);
      return gap < least - 0.5 ? [`${one.name} and ${other.name}: ${gap.toFixed(1)} px`] : [];
    }),
  );
  for (const element of sticky) element.style.position = '';
  return crowded;
}

/** Main amounts set smaller than this, in CSS px: the one large amount of a screen, as `Figure` of the look draws it. Amounts in rows are text. */
export function smallAmounts(least: number): string[] {
  return [...document.querySelectorAll<HTMLElement>('.figure')].flatMap((figure) => {
    const size = Number.parseFloat(getComputedStyle(figure).fontSize);
    return figure.checkVisibility() && size < least ? [`${figure.textContent}: ${size} px`] : [];
  });
}

/** What would be pressed above this part of the screen, wherever the page is scrolled to. */
export function pressedAbove(part: number): string[] {
  const found = new Set<string>();
  for (const scrolled of [0, 0.5, 1]) {
    scrollTo({ top: document.documentElement.scrollHeight * scrolled, behavior: 'instant' });
    for (let y = 1; y < innerHeight * part; y += 48)
      for (let x = 24; x < innerWidth; x += 48) {
        const control = document.elementFromPoint(x, y)?.closest('a[href], button, input, select, textarea, summary, label');
        if (control) found.add(control.outerHTML.slice(0, 80));
      }
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return [...found];
}
