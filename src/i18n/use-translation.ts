import type { Namespace, TFunction } from 'i18next';
import { useMemo, useSyncExternalStore } from 'react';
import { createT } from './create-t.ts';
import { currentLanguage, onLanguageChange, textsOf } from './index.ts';
import type { Language } from './languages.ts';

/**
 * The texts of a screen, drawn again when the language changes; the first namespace needs no prefix. Texts are loaded before a
 * screen is shown (src/app/route-map.ts), so nothing waits here.
 */
export function useTranslation<const N extends Namespace = 'common'>(namespaces: N): { readonly t: TFunction<N extends null ? 'common' : N>; readonly language: Language } {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  const names = JSON.stringify([namespaces].flat());
  return useMemo(() => ({ t: createT<N extends null ? 'common' : N>(language, JSON.parse(names) as string[], textsOf(language)), language }), [language, names]); // written two lines above, to be compared by value
}
