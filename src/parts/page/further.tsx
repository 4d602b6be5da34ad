import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { loadPresentation } from '#platform/presentation.ts';
import { Fold } from './fold.tsx';

/** What explains further: there at once, and for elders behind one word, so that the screen says one thing. */
export function Further({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('common');
  if (loadPresentation().mode !== 'elder') return children;
  return <Fold label={t('seeDetails')}>{children}</Fold>;
}
