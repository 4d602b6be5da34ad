import type { Payment } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf } from '#lib/calendar.ts';
import { fen, formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { WhatFollows } from './what-follows.tsx';

/** 成功: the money is there. What follows is said, and its act is the button. */
export function PaymentSlip({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation(['payments', 'common']);
  const format = useFormatters();
  const { receipt, standing } = payment;
  if (receipt === null) return null;
  const amount = formatYuan(payment.amount);
  const kept = fen(payment.amount - receipt.owedPaid);
  return (
    <>
      <div role="status">
        <Message tone="jade">{t(receipt.smsSent ? 'arrivedWithSms' : 'arrivedWithoutSms', { amount })}</Message>
        <WhatFollows standing={standing} back={receipt.back} />
      </div>
      <Slip
        label={t('arrived')}
        stamp={<Stamp state={t('arrived')} closed tone="jade" above={format.shortDay(receipt.at)} below={clockOf(receipt.at)} />}
        head={
          <>
            <Note>{t('slip', { number: receipt.number })}</Note>
            <Figure amount={amount} unit={t('common:yuan')} />
          </>
        }
      >
        <Tear />
        <Row label={t('number')} value={payment.maskedNumber} />
        <Row label={t('method')} value={t(receipt.method)} />
        <Row label={t('time')} value={formatMomentOfYear(receipt.at, format)} />
        <Tear />
        {receipt.owedPaid > 0 ? <Row label={t('owedPaid')} value={formatAmount(receipt.owedPaid, format)} /> : null}
        {kept > 0 ? <Row label={t('toBalance')} value={formatAmount(kept, format)} /> : null}
        {receipt.back && receipt.back.fees > 0 ? <Row label={t('fees')} value={formatAmount(receipt.back.fees, format)} /> : null}
        <SumRow label={t('newBalance')} value={formatAmount(receipt.newBalance, format)} />
      </Slip>
      <Foot>
        {standing.owed > 0 ? (
          <>
            <ButtonLink href={paths.pay()}>{t('settleNow', { amount: formatYuan(standing.owed) })}</ButtonLink>
            <ButtonLink href={paths.home()} kind="outlined">
              {t('common:home')}
            </ButtonLink>
          </>
        ) : (
          <>
            <ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>
            <ButtonLink href={paths.balance()} kind="outlined">
              {t('seeBalance')}
            </ButtonLink>
          </>
        )}
      </Foot>
    </>
  );
}
