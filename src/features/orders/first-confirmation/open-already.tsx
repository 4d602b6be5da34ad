import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { KEYS } from '#data/keys.ts';
import { useCancelOrder } from '#data/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';

/** The same thing is waiting already: 继续 or 放弃 (W6). */
export function OpenAlready({ order, children }: { readonly order: string; readonly children: ReactNode }) {
  const { t } = useTranslation(['order-fee', 'orders']);
  const client = useQueryClient();
  const { submit, isSending, trouble } = useCancelOrder();
  const giveUp = async () => {
    await submit({ params: { order }, body: {} });
    await client.invalidateQueries({ queryKey: KEYS.terms });
  };
  return (
    <>
      <Columns
        side={
          <>
            <Message tone="amber" icon={clock}>
              {t('openAlready')}
            </Message>
            <FormTrouble trouble={isSending ? null : trouble} />
          </>
        }
      >
        {children}
      </Columns>
      <Foot>
        <ButtonLink href={paths.order(order)}>{t('goOn')}</ButtonLink>
        <Button kind="outlined" busy={isSending ? t('orders:givingUp') : undefined} onClick={() => void giveUp()}>
          {t('orders:giveUp')}
        </Button>
      </Foot>
    </>
  );
}
