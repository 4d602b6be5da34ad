import { LANGUAGES, type Language } from '#i18n/languages.ts';

/** How this device shows the product. Kept on the device, never sent. */
export interface Presentation {
  readonly language: Language;
  readonly mode: 'phone' | 'elder';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly size: 'normal' | 'large';
}

const KEY = 'palm-hall.presentation';

function oneOf<const T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** Reads what a stored text says; anything unknown falls back, the language to the browser's own. */
export function readPresentation(stored: string | null, browserLanguage: string): Presentation {
  let kept: Partial<Record<keyof Presentation, unknown>> = {};
  try {
    kept = (JSON.parse(stored ?? '{}') as typeof kept | null) ?? {}; // every member is checked below
  } catch {
    kept = {}; // somebody else's text under our key: as if nothing had been kept
  }
  return {
    language: oneOf(LANGUAGES, kept.language, /^zh\b/i.test(browserLanguage) || !/^en\b/i.test(browserLanguage) ? 'zh-CN' : 'en'),
    mode: oneOf(['phone', 'elder'], kept.mode, 'phone'),
    theme: oneOf(['auto', 'light', 'dark'], kept.theme, 'auto'),
    size: oneOf(['normal', 'large'], kept.size, 'normal'),
  };
}

/** What this device has kept; the defaults where storage is blocked. */
export function loadPresentation(): Presentation {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    stored = null; // storage blocked: nothing was ever kept
  }
  return readPresentation(stored, navigator.language);
}

/** Keeps it on the device. False where storage is blocked or full: the screen then says that it will not last. */
export function keepPresentation(presentation: Presentation): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(presentation));
    return true;
  } catch {
    return false;
  }
}

/** Puts it on the page: attributes of <html>, which the tokens of the look select by. */
export function applyPresentation(presentation: Presentation, html: HTMLElement): void {
  html.lang = presentation.language;
  html.dataset['mode'] = presentation.mode;
  html.dataset['theme'] = presentation.theme;
  html.dataset['size'] = presentation.size;
}
