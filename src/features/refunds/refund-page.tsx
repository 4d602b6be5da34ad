import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Refund } from '#contract/care/refunds.ts';
import { refundQuery } from '#data/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Granted } from './granted.tsx';
import { Limits } from './limits.tsx';
import { Paid } from './paid.tsx';
import { RefundSlip } from './refund-slip.tsx';

/** What is not paid: with a person still, put right, or turned down, each with what can be done next. */
function Unpaid({ refund }: { readonly refund: Refund }) {
  const { t } = useTranslation('refunds');
  const { state, month, key } = refund;
  return (
    <>
      <Columns side={state === 'with-person' ? <Limits refund={refund} /> : null}>
        <RefundSlip refund={refund} />
      </Columns>
      {state === 'refused' ? (
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

function Content({ id }: { readonly id: string }) {
  const { data } = useSuspenseQuery(refundQuery(id));
  return (
    <>
      <StaleNotice query={refundQuery(id)} asOf={data.asOf} />
      {data.state === 'granted' ? <Granted refund={data} /> : data.payout === null ? <Unpaid refund={data} /> : <Paid refund={data} payout={data.payout} />}
    </>
  );
}

/** A charge asked back: what was found, what is paid back and why, and how (S8, S10). */
export function Component() {
  const { t } = useTranslation('refunds');
  const id = useParams()['refund'] ?? '';
  return (
    <Page title={t('title')} back={paths.refunds()} isHalf shapes={['figure', 'row', 'row', 'row', 'item', 'item', 'button']}>
      <Content id={id} />
    </Page>
  );
}
