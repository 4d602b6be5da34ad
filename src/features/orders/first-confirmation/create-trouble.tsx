import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { KEYS } from '#data/keys.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { Message } from '#ui/notices/message.tsx';

/** Why the first confirmation did not arrive. What was refused because something changed is looked up anew; what is unknown can only be a thing to confirm, never a charge. */
export function CreateTrouble({ trouble, isUnknown }: { readonly trouble: Trouble | null; readonly isUnknown: boolean }) {
  const { t } = useTranslation('orders');
  const client = useQueryClient();
  const isChanged = isProblem(trouble, 'order-terms-changed', 'order-refused', 'order-open');
  useEffect(() => {
    if (isChanged) void client.invalidateQueries({ queryKey: KEYS.terms });
  }, [client, isChanged]);
  return (
    <>
      <FormTrouble trouble={trouble} />
      {isUnknown ? <Message>{t('nothingYet')}</Message> : null}
    </>
  );
}
