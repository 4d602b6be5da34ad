import { useTranslation } from '#i18n/use-translation.ts';
import { wordsOf, type Words } from '#i18n/words.ts';

/** Dates, months and names in the language of the page. */
export function useWords(): Words {
  const { i18n } = useTranslation('common');
  return wordsOf(i18n.language === 'en' ? 'en' : 'zh-CN');
}
