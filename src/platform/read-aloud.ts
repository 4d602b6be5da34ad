import type { Language } from '#i18n/languages.ts';

/** Somewhat slower than the browser's own: for ears that are old, and rooms that are loud. */
const RATE = 0.9;

/** Whether this browser can read aloud at all. */
export function canReadAloud(): boolean {
  return 'speechSynthesis' in window;
}

/** Reads a text aloud after what is being read, at full volume. Only where `canReadAloud`. */
export function readAloud(text: string, language: Language): void {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { lang: language, rate: RATE, volume: 1 });
  speechSynthesis.speak(utterance);
}

/** Breaks off what is being read, and forgets what was to follow. */
export function stopReadingAloud(): void {
  if (canReadAloud()) speechSynthesis.cancel();
}
