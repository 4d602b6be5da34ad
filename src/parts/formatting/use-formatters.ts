import { useTranslation } from '#i18n/use-translation.ts';
import { formattersFor, type Formatters } from '#i18n/formatters.ts';

/** Dates, months and names in the language of the page. */
export function useFormatters(): Formatters {
  const { language } = useTranslation('common');
  return formattersFor(language);
}
