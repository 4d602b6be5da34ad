import type { ReactNode } from 'react';
import type { Reason } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { remedyFor, toneOf, type Remedy } from '#parts/formatting/reasons.ts';
import { useFormatReason } from '#parts/formatting/use-format-reason.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';

const LABEL = {
  pay: 'toTopUp',
  resume: 'toLine',
  unlock: 'toSubscriptions',
  'see-line': 'toLine',
  'see-subscriptions': 'toSubscriptions',
  stay: 'stay',
} as const satisfies Record<Remedy, string>;

/** Beside the slip (`children`) what is in the way, and the way on: never a dead end (S64). A plain rule is told calmly: red is for money and a suspended line. */
export function WhyNot({ reason, back, children }: { readonly reason: Reason; readonly back: string; readonly children: ReactNode }) {
  const { t } = useTranslation('order-fee');
  const formatReason = useFormatReason();
  const on = remedyFor(reason);
  return (
    <>
      <Columns
        side={
          <Message tone={toneOf(reason)}>
            <b>{t('cannot')}</b>
            <br />
            {formatReason(reason)}
          </Message>
        }
      >
        {children}
      </Columns>
      <Foot>
        {on ? <ButtonLink href={on.href}>{t(LABEL[on.remedy])}</ButtonLink> : null}
        <ButtonLink href={back} kind={on ? 'outlined' : 'primary'}>
          {t('back')}
        </ButtonLink>
      </Foot>
    </>
  );
}
