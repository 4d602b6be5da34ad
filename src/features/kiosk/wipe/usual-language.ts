import { i18n } from '#i18n/index.ts';
import type { Language } from '#i18n/languages.ts';

/**
 * Goes back to a language with the texts that are there: nobody waits for those of the screens that were left, and without a network nothing
 * could fetch them. A screen that is shown again fetches its own.
 */
export function returnToLanguage(language: Language): void {
  i18n.options.ns = [i18n.options.ns ?? []].flat().filter((namespace) => i18n.hasResourceBundle(language, namespace));
  void i18n.changeLanguage(language);
}
