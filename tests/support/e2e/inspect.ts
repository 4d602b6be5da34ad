/**
 * What a browser can tell about a screen. These functions are handed to the page whole, so each stands alone.
 */

/** Things to press or fill in that are smaller than this on a side, in CSS px. A link within a sentence may be as high as its line; a choice is its whole label. */
export function smallTargets(least: number): string[] {
  const isInSentence = (element: Element) => {
    const sentence = element.tagName === 'A' ? element.closest('p, li, dd') : null;
    return sentence !== null && (sentence.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
  };
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="button"]')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || isInSentence(element)) return [];
    const label =
      element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) ? (element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`)) : null;
    const { width, height } = (label ?? element).getBoundingClientRect();
    if (Math.round(width) >= least && Math.round(height) >= least) return [];
    return [
      `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 20)}${element.id}" ${Math.round(width)} x ${Math.round(height)}`,
    ];
  });
}

/** What is wrong with the headings: not exactly one first, or a level left out. */
export function headingFaults(): string[] {
  const levels = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => ({ level: Number(heading.tagName.slice(1)), text: heading.textContent ?? '' }));
  const faults = levels.flatMap(({ level, text }, index) => (level > (levels[index - 1]?.level ?? 0) + 1 ? [`h${level} "${text}" after h${levels[index - 1]?.level ?? 0}`] : []));
  const firsts = levels.filter(({ level }) => level === 1).length;
  return firsts === 1 ? faults : [`${firsts} first headings`, ...faults];
}

/** Pieces of text set smaller than this, in CSS px. Drawings have their own measure. */
export function smallTexts(least: number): string[] {
  const walker = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
  const small: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (!element || text === '' || element.closest('svg, [aria-hidden="true"]') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue; // for screen readers only
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < least) small.push(`${size} px: ${text.slice(0, 20)}`);
  }
  return small;
}

/** What can be pressed and is narrower than its words: they run over its edge, and over what stands beside it. */
export function spilling(): string[] {
  const range = document.createRange();
  const isCut = (node: Node, within: Element): boolean => {
    const parent = node.parentElement;
    return parent !== null && parent !== within && (getComputedStyle(parent).overflowX !== 'visible' || isCut(parent, within));
  };
  return [...document.querySelectorAll<HTMLElement>('#app :is(a, button, label, summary)')].flatMap((element) => {
    const edges = element.getBoundingClientRect();
    if (getComputedStyle(element).display === 'inline' || !element.checkVisibility({ visibilityProperty: true })) return [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      if (words.width > 0 && (words.right > edges.right + 1 || words.left < edges.left - 1) && !isCut(node, element))
        return [`${element.tagName} "${(node.textContent ?? '').trim()}" in ${edges.width} px`];
    }
    return [];
  });
}

/** Elements that reach beyond the window sideways, and would have to be scrolled to; a table may scroll within itself. */
export function sideways(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll<HTMLElement>('#app *')].filter((element) => element.getBoundingClientRect().right > room + 1);
  return [
    `${document.documentElement.scrollWidth} px in a window of ${room}`,
    ...wide.slice(-3).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').slice(0, 20)}`),
  ];
}

/** Sentences that ask to call the hotline in which its number is no link that dials. A record that somebody has called it (拨打) asks nothing. */
export function undialled(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#app *')].flatMap((element) => {
    const asks = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /((?<!拨)打|问|[Cc]all(ing|s to)?) 10086/.test((node.textContent ?? '').replace(/\u00a0/g, ' ')),
    );
    return asks && !element.closest('a[href^="tel:"]') ? [(element.textContent ?? '').slice(0, 60)] : [];
  });
}

/** Where the focus is: its place among everything that can be focused, in reading order, on what, whether it can be seen, and whether nothing has it. */
export function focusNow(): { readonly place: number; readonly of: number; readonly tag: string; readonly name: string; readonly isSeen: boolean; readonly isLost: boolean } {
  // Of a group of radio buttons the chosen one is reached; the first where none is chosen yet.
  const isPassedOver = (element: HTMLElement) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${element.name}"]`)];
    return group.some(({ checked }) => checked) || group[0] !== element;
  };
  const focusable = [...document.querySelectorAll<HTMLElement>('#app a[href], #app button, #app input, #app select, #app textarea, #app summary, #app [tabindex="0"]')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !isPassedOver(element),
  );
  const active = document.activeElement as HTMLElement | null; // the page has only HTML elements to focus
  const ringed = [active, active?.parentElement, active?.nextElementSibling, active?.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = active?.getBoundingClientRect();
  const isInWindow = box !== undefined && box.bottom > 0 && box.top < innerHeight;
  return {
    place: active ? focusable.indexOf(active) : -1,
    of: focusable.length,
    name: (active?.getAttribute('aria-label') ?? active?.textContent ?? '').trim().slice(0, 30) + (active?.id ?? ''),
    isSeen: ringed && isInWindow,
    tag: active?.tagName ?? '',
    isLost: active === null || active === document.body,
  };
}
