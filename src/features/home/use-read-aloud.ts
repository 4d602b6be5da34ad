import { useEffect } from 'react';
import type { Language } from '#i18n/languages.ts';
import { canReadAloud, readAloud, stopReadingAloud } from '#platform/read-aloud.ts';

/** Reads a sentence aloud in the language of the screen; undefined where the browser cannot. What is being read ends with the screen. */
export function useReadAloud(sentence: string, language: Language): (() => void) | undefined {
  useEffect(() => stopReadingAloud, []);
  if (!canReadAloud()) return undefined;
  return () => {
    stopReadingAloud();
    readAloud(sentence, language);
  };
}
