import { useEffect } from 'react';
import type { Language } from '#i18n/languages.ts';

/** Reads a sentence aloud in the language of the screen; undefined where the browser cannot. What is being read ends with the screen. */
export function useReadAloud(sentence: string, language: Language): (() => void) | undefined {
  const isAble = 'speechSynthesis' in window;
  useEffect(() => (isAble ? () => speechSynthesis.cancel() : undefined), [isAble]);
  if (!isAble) return undefined;
  return () => {
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(sentence);
    words.lang = language;
    speechSynthesis.speak(words);
  };
}
