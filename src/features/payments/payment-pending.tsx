import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Payment } from '#contract/account/payments.ts';
import { paymentQuery } from '#data/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { clockOf, instantOf, millisOf, MINUTE, type Instant } from '#lib/calendar.ts';
import { askAgainIn } from '#parts/forms/ask-again.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { OpenSlip } from '#parts/trouble/open-slip.tsx';
import { Button, TextLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { clock } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import { isBeingOpened, leaveFor } from './use-pay.ts';

/** The minute by which it is settled: rounded up, so that it is never over already. */
const nextMinute = (at: Instant): Instant => instantOf(Math.ceil(millisOf(at) / MINUTE) * MINUTE);

/** How long the cashier may take to open before the screen says what it knows, in ms. */
const OPENS_WITHIN_MS = 10_000;

/** True while the browser is on its way to the cashier; false once it is back, by Back too, or has not got there. */
function useIsLeaving(payment: string): boolean {
  const [isLeaving, setIsLeaving] = useState(() => isBeingOpened(payment));
  useEffect(() => {
    const stop = () => setIsLeaving(false);
    const timer = setTimeout(stop, OPENS_WITHIN_MS);
    addEventListener('pageshow', stop);
    return () => {
      clearTimeout(timer);
      removeEventListener('pageshow', stop);
    };
  }, []);
  return isLeaving;
}

/** 确认中: not paid so far, or paid and not heard of yet. Asks by itself at 1, 2 and 4 s, then every 10 s; the same charge can be paid once only. */
export function PaymentPending({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation('payments');
  const format = useFormatters();
  const isLeaving = useIsLeaving(payment.id);
  const [isGone, setIsGone] = useState(false);
  const { refetch, isFetching } = useQuery({ ...paymentQuery(payment.id), refetchInterval: ({ state }) => askAgainIn(state.dataUpdateCount + state.errorUpdateCount - 1) });
  const { cashierUrl } = payment;
  const again = (words: 'openAgain' | 'toCashier') =>
    cashierUrl === null ? null : (
      <Button kind="outlined" onClick={() => setIsGone(!leaveFor(cashierUrl))}>
        {t(words)}
      </Button>
    );
  if (isLeaving)
    return (
      <>
        <div role="status">
          <Message tone="jade" icon={clock}>
            {t('opening')}
            <br />
            {t('comesBack')}
          </Message>
        </div>
        <Foot>{again('openAgain')}</Foot>
      </>
    );
  return (
    <>
      <OpenSlip state={t('stateNow')} title={t('pendingTitle')} leads={[t('pendingLead')]}>
        <Row label={t('number')} value={payment.maskedNumber} />
        <Row strong label={t(payment.purpose === 'arrears' ? 'arrears' : 'topUp')} value={formatAmount(payment.amount, format)} />
        <Note>{t('settledBy', { time: clockOf(nextMinute(payment.expiresAt)) })}</Note>
      </OpenSlip>
      {isGone ? (
        <Message tone="red">
          {t('noCashier')} <TextLink href={DIAL_HOTLINE}>{t('call')}</TextLink>
        </Message>
      ) : null}
      <Foot>
        <Button busy={isFetching ? t('looking') : undefined} onClick={() => void refetch()}>
          {t('look')}
        </Button>
        {again('toCashier')}
      </Foot>
    </>
  );
}
