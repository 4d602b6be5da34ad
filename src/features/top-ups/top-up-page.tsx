import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paymentListQuery } from '#data/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { KeptSlip } from './kept-slip.tsx';
import { TopUpByCard } from './top-up-by-card.tsx';

/** Another card is another intent: everything of the one before goes, its key too. */
function Content() {
  const { data } = useSuspenseQuery(paymentListQuery());
  const [intent, setIntent] = useState(1);
  return (
    <>
      <StaleNotice query={paymentListQuery()} asOf={data.asOf} />
      <TopUpByCard key={intent} number={data.maskedNumber} standing={data.standing} onAnother={() => setIntent(intent + 1)} />
    </>
  );
}

/** Top up by recharge card; its slip, at an address of its own, takes the form's place, so that Back never sends anything again (W8). */
export function Component() {
  const { t } = useTranslation('top-ups');
  const { number } = useParams();
  if (number !== undefined) return <KeptSlip number={number} />;
  return (
    <Page title={t('title')} back={paths.home()} shapes={['text', 'note', 'item', 'button']}>
      <Content />
    </Page>
  );
}
