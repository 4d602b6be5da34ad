import { useMemo } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Words } from '#i18n/words.ts';
import { useWords } from '#parts/words/use-words.ts';
import type { Say } from './record-words.ts';

/** What it takes to tell a record in the language of the page. */
export interface Telling {
  readonly t: Say;
  readonly words: Words;
}

/** Taken once a list and handed to its rows: a hook for texts in every row would make scrolling several times slower. */
export function useTelling(): Telling {
  const { t } = useTranslation(['statements', 'common']);
  const words = useWords();
  return useMemo(() => ({ t, words }), [t, words]);
}
