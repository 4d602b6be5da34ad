import { useMemo } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import type { StatementsT } from './format-record.ts';

/** What it takes to tell a record in the language of the page. */
export interface Localization {
  readonly t: StatementsT;
  readonly format: Formatters;
}

/** Taken once a list and handed to its rows: a hook for texts in every row would make scrolling several times slower. */
export function useLocalization(): Localization {
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  return useMemo(() => ({ t, format }), [t, format]);
}
