import type { i18n as I18n, Namespace, TFunction } from 'i18next';
import { useMemo, useSyncExternalStore } from 'react';
import { i18n } from './index.ts';

function onLanguageChange(listener: () => void): () => void {
  i18n.on('languageChanged', listener);
  return () => i18n.off('languageChanged', listener);
}

/**
 * The texts of a screen, drawn again when the language changes; the first namespace needs no prefix. Texts are loaded before a
 * screen is shown (src/app/route-map.ts), so nothing waits here. Ours and not react-i18next's: that one is 3 kB for waiting, markup
 * inside texts and options no screen here uses (docs/decisions/0012).
 */
export function useTranslation<const N extends Namespace = 'common'>(namespaces: N): { readonly t: TFunction<N extends null ? 'common' : N>; readonly i18n: I18n } {
  const language = useSyncExternalStore(onLanguageChange, () => i18n.language);
  const names = JSON.stringify(namespaces);
  return useMemo(() => ({ t: i18n.getFixedT<N>(language, JSON.parse(names) as N), i18n }), [language, names]); // written two lines above, to be compared by value
}
