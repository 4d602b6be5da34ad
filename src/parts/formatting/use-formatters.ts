import { useTranslation } from '#i18n/use-translation.ts';
import { formattersFor, type Formatters } from '#i18n/formatters.ts';

/** Dates, months and names in the language of the page. */
export function useFormatters(): Formatters {
  const { i18n } = useTranslation('common');
  return formattersFor(i18n.language === 'en' ? 'en' : 'zh-CN');
}
