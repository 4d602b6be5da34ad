import { useState } from 'react';
import type { Order } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf, dayOf, millisOf } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { ScreenOnly } from '#ui/layout/screen-only.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Lead, Note } from '#ui/text/text.tsx';
import { CHANNEL, CONFIRMED_BY } from '#i18n/words/confirmations.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { hasJustClosed } from './just-closed.ts';

const NEXT = { cancel: 'changedMind', keep: 'undoCancel', resume: 'resumeNow' } as const;

/** What was done for whom, and both confirmations with time and channel. */
function Steps({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders', 'order-labels']);
  const format = useFormatters();
  return (
    <>
      {order.terms.service === null ? null : (
        <>
          <Row label={t('act')} value={t(`order-labels:${order.terms.action}`)} />
          <Row label={t('number')} value={order.maskedNumber} />
        </>
      )}
      {order.confirmations.map(({ by, at, channel }) => (
        <Row key={by} label={t(`order-labels:${CONFIRMED_BY[by]}`)} value={t(`order-labels:${CHANNEL[channel]}`)} note={formatMomentOfYear(at, format)} />
      ))}
    </>
  );
}

/** What was charged, and the balance right after. */
function Sums({ order }: { readonly order: Order }) {
  const { t } = useTranslation('orders');
  const format = useFormatters();
  return (
    <>
      {order.charged === null ? null : <Row label={t('charged')} value={formatAmount(order.charged, format)} />}
      {order.balance === null ? null : <SumRow label={t('balance')} value={formatAmount(order.balance, format)} />}
    </>
  );
}

/** 受理单: what was shown, both confirmations, what was charged. Printable; opens again from its address (D12). */
export function AcceptanceSlip({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders', 'order-labels']);
  const format = useFormatters();
  const { terms, number, maskedNumber, settledAt, smsSent, asOf, actions: next } = order;
  const [animated] = useState(() => hasJustClosed(order));
  const isLine = terms.service === null;
  // Given up before it begins, the tier before goes on.
  const isPendingChange = terms.action === 'change' && terms.effectiveOn !== null && terms.effectiveOn > dayOf(millisOf(asOf));
  const values = { name: format.name(terms.name), action: t(`order-labels:${terms.action}`) };
  const stamp = settledAt === null ? null : <Stamp state={t('accepted')} closed animated={animated} tone="jade" above={format.shortDay(settledAt)} below={clockOf(settledAt)} />;
  return (
    <>
      <Columns
        side={
          <>
            <Note>{t('kept')}</Note>
            <ScreenOnly>
              {next.map((action) => (
                <p key={action}>
                  <TextLink href={terms.service === null ? paths.lineOrder(action) : paths.serviceOrder(terms.service, action)}>
                    {t(action === 'cancel' && isPendingChange ? 'undoChange' : NEXT[action])}
                  </TextLink>
                </p>
              ))}
              <p>
                <TextLink href={paths.newComplaint({ type: 'order', order: order.id })}>{t('complain')}</TextLink>
              </p>
            </ScreenOnly>
          </>
        }
      >
        <div role="status">
          <Lead tone="jade">{isLine ? t('doneLine', values) : t(smsSent ? 'doneWithSms' : 'doneWithoutSms', values)}</Lead>
        </div>
        <OrderSlip terms={terms} maskedNumber={maskedNumber} number={number} stamp={stamp} outcome={{ steps: <Steps order={order} />, sums: <Sums order={order} /> }} />
      </Columns>
      <Foot>
        <ButtonLink href={isLine ? paths.line() : paths.subscriptions()}>{t(isLine ? 'toLineState' : 'toList')}</ButtonLink>
      </Foot>
    </>
  );
}
