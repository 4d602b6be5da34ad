import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Terms } from '#contract/orders.ts';
import { termsQuery } from '#data/orders.ts';
import { isProblem, type Trouble } from '#data/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ProblemNote } from '#parts/problem-note.tsx';
import { Say } from '#ui/say.tsx';

/** Why the first confirmation did not arrive. What was refused because something changed is looked up anew; what is unknown can only be a thing to confirm, never a charge. */
export function CreateTrouble({ trouble, isUnknown, terms }: { readonly trouble: Trouble | null; readonly isUnknown: boolean; readonly terms: Terms }) {
  const { t } = useTranslation('orders');
  const client = useQueryClient();
  const isChanged = isProblem(trouble, 'order-terms-changed', 'order-refused', 'order-open');
  useEffect(() => {
    if (isChanged) void client.invalidateQueries(termsQuery(terms.action, terms.service));
  }, [client, isChanged, terms]);
  return (
    <>
      <ProblemNote trouble={trouble} />
      {isUnknown ? <Say>{t('nothingYet')}</Say> : null}
    </>
  );
}
