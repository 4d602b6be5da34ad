/** A function that stands alone, handed to the page whole; texts go in, what JSON can say comes out. */
export type PageWork<T> = (...given: readonly string[]) => T;

/** Something in the page to press, or to type into, with the events of a real pointer and keyboard. */
export interface Target {
  readonly press: () => Promise<void>;
  readonly type: (text: string) => Promise<void>;
}

/** A browser with one window, and what these tests ask of it, whichever protocol it is driven by. */
export interface Engine {
  /** Goes to an address, and returns once it has loaded. */
  readonly open: (address: string) => Promise<void>;
  readonly run: <T>(work: PageWork<T>, ...given: readonly string[]) => Promise<T>;
  /** The element the function gives; null where it finds none. */
  readonly find: (work: PageWork<Element | null>, ...given: readonly string[]) => Promise<Target | null>;
  /** What the window shows, as a PNG. */
  readonly picture: () => Promise<Buffer>;
  /** Uncaught errors and breaches of the security policy so far, as the browser's console says them; null where the protocol does not carry the console. */
  readonly troubles: (() => readonly string[]) | null;
  readonly close: () => Promise<void>;
}

/** In CSS px: a large phone, since the window of WebKitGTK's MiniBrowser cannot be made narrower. */
export const WINDOW = { width: 447, height: 806 } as const;

/** Lines of a console that must never appear, in the words of the engines that tell. */
export const TROUBLE = /Content[- ]Security[- ]Policy|Uncaught|Unhandled|CONSOLE JS ERROR/i;
