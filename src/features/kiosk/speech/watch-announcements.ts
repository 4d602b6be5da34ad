const LIVE = '[role="alert"], [role="status"]';
/** How long a page must stand still before it is read: what comes and goes while it loads is not said. In ms. */
const STILL_MS = 250;

/** What a screen says by itself. */
export interface Announcement {
  readonly text: string;
  /** A screen of its own, or an alert: what was being said no longer matters. */
  readonly isUrgent: boolean;
}

/** A count that runs is the same sentence every second. */
const withoutFigures = (text: string) => text.replace(/\d+/g, '#');
const isOutermost = (region: Element) => !region.parentElement?.closest(LIVE);

/** Calls back with the heading of every screen and with what its live regions come to say, each once. Returns the way to end it. */
export function watchAnnouncements(announce: (announcement: Announcement) => void): () => void {
  const said = new WeakMap<Element, string>();
  let heading = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const title = document.querySelector('h1')?.innerText ?? '';
    if (title !== '' && title !== heading) announce({ text: (heading = title), isUrgent: true });
    for (const region of [...document.querySelectorAll<HTMLElement>(LIVE)].filter(isOutermost)) {
      const text = region.checkVisibility() ? region.innerText.trim() : '';
      if (said.get(region) === withoutFigures(text)) continue;
      said.set(region, withoutFigures(text));
      if (text !== '') announce({ text, isUrgent: region.role === 'alert' });
    }
  };
  const readSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, STILL_MS);
  };
  const changes = new MutationObserver(readSoon);
  changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  readSoon();
  return () => {
    clearTimeout(waiting);
    changes.disconnect();
  };
}
