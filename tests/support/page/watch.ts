/** A customer's full number: eleven digits that begin as a mobile number does, whole. */
const FULL_NUMBER = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

const seen: string[] = [];
const originals = new Map<(typeof LEVELS)[number], (...words: unknown[]) => void>();

function wordOf(word: unknown): string {
  if (word instanceof Error) return `${word.message} ${word.stack ?? ''}`;
  return typeof word === 'string' ? word : (JSON.stringify(word) ?? String(word));
}

const onRejection = (event: PromiseRejectionEvent) => seen.push(`unhandled rejection: ${wordOf(event.reason)}`);
/** The browser's notice that a box was measured once more in the next frame: nothing threw. */
const MEASURED_LATER = 'ResizeObserver loop completed with undelivered notifications.';
const onError = (event: ErrorEvent) => event.message !== MEASURED_LATER && seen.push(`uncaught: ${event.message}`);

/** Listens for rejections nobody handles, errors nobody catches, and numbers on the console. React's report of an error that a boundary caught is none of these and is kept quiet. */
export function startWatching(): void {
  seen.length = 0;
  addEventListener('unhandledrejection', onRejection);
  addEventListener('error', onError);
  for (const level of LEVELS) {
    const original = console[level];
    originals.set(level, original);
    console[level] = (...words: unknown[]) => {
      const line = words.map(wordOf).join(' ');
      if (FULL_NUMBER.test(line)) seen.push(`a number on the console: ${line}`);
      if (/Warning: |Each child in a list|not wrapped in act/.test(line)) seen.push(line);
      if (!(words[1] instanceof Error) && !/The above error occurred/.test(line)) original(...words);
    };
  }
}

/** Stops listening; returns what was heard, and every place beyond the page's own content where a full number stands. */
export function stopWatching(): string[] {
  removeEventListener('unhandledrejection', onRejection);
  removeEventListener('error', onError);
  for (const [level, original] of originals) console[level] = original;
  originals.clear();
  return [...seen, ...numbersAround()];
}

/** Where a full number stands though it must not: address, title, history entry, storage. */
export function numbersAround(): string[] {
  const kept = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).map(([key, value]) => `${key}=${String(value)}`));
  const places = { address: location.href, title: document.title, history: JSON.stringify(history.state) ?? '', storage: kept.join('\n') };
  return Object.entries(places).flatMap(([place, text]) => (FULL_NUMBER.test(decodeURIComponent(text)) ? [`a number in the ${place}: ${text}`] : []));
}
