import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { refundQuery } from '#data/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';
import { Deadlines } from './deadlines.tsx';
import { PayoutForm } from './payout-form.tsx';
import { Paid } from './paid.tsx';
import { RefundSlip } from './refund-slip.tsx';

function Content({ id }: { readonly id: string }) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  const { data } = useSuspenseQuery(refundQuery(id));
  const { state, month, key, deadlines, exclusion } = data;
  const isUnsettled = state === 'with-person' || state === 'granted';
  const limits = (
    <>
      <Note>{t('onHold', { month: format.month(month) })}</Note>
      <Deadlines deadlines={deadlines} />
    </>
  );
  return (
    <>
      <StaleNotice query={refundQuery(id)} asOf={data.asOf} />
      <RefundSlip refund={data} />
      {state === 'granted' ? <PayoutForm refund={data}>{limits}</PayoutForm> : isUnsettled ? limits : null}
      {data.payout === null ? null : <Paid payout={data.payout} />}
      {state === 'refused' && exclusion !== 'corporate-contract' ? (
        <Foot>
          <ButtonLink href={paths.newComplaint({ type: 'bill-item', month, key })}>{t('complain')}</ButtonLink>
        </Foot>
      ) : null}
      {state === 'corrected' ? (
        <Foot>
          <ButtonLink href={paths.unbilled()}>{t('seeUnbilled')}</ButtonLink>
        </Foot>
      ) : null}
    </>
  );
}

/** A charge asked back: what was found, what is paid back and why, and how (S8 to S22). */
export function Component() {
  const { t } = useTranslation('refunds');
  const id = useParams()['refund'] ?? '';
  return (
    <Page title={t('title')} back={paths.refunds()} shapes={['figure', 'row', 'row', 'row', 'item', 'item', 'button']}>
      <Content id={id} />
    </Page>
  );
}
