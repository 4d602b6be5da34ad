import type { Refund } from '#contract/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { RefundSlip } from './refund-slip.tsx';

/** How it was paid, where the money is now, and what can be done with it. */
export function Paid({ refund, payout: { to, at, amount, cash, card, month } }: { readonly refund: Refund; readonly payout: NonNullable<Refund['payout']> }) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  return (
    <>
      <Columns
        side={
          <>
            <div role="status">
              <Message tone="jade">{t(`paidTo.${to}`, { month: month === null ? '' : format.month(month) })}</Message>
            </div>
            <Row label={t(`payout.${to}`)} value={formatAmount(amount, format)} />
            <Row label={t('paidAt')} value={formatMomentOfYear(at, format)} />
            {card === null ? null : <Row strong label={t('cardNumber')} value={card.replace(/(\d{4})(?=\d)/g, '$1 ')} />}
            {cash > 0 ? (
              <>
                <Row label={t('cash')} value={formatAmount(cash, format)} />
                <Note>{t('cashHow')}</Note>
                <TextLink href={paths.help('halls')}>{t('halls')}</TextLink>
              </>
            ) : null}
          </>
        }
      >
        <RefundSlip refund={refund} />
      </Columns>
      <Foot>
        {to === 'account' ? <ButtonLink href={paths.balance()}>{t('seeBalance')}</ButtonLink> : null}
        {to === 'card' ? <ButtonLink href={paths.topUp()}>{t('useCard')}</ButtonLink> : null}
        {to === 'next-bill' ? <ButtonLink href={paths.unbilled()}>{t('seeUnbilled')}</ButtonLink> : null}
      </Foot>
    </>
  );
}
