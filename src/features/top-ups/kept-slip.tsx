import { useSuspenseQuery } from '@tanstack/react-query';
import { topUpQuery } from '#data/account/top-ups.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { KeepButton } from '#parts/keep/keep-button.tsx';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { TopUpSlip } from './top-up-slip.tsx';

function Content({ number }: { readonly number: string }) {
  const { data } = useSuspenseQuery(topUpQuery(number));
  return (
    <>
      <StaleNotice query={topUpQuery(number)} asOf={data.asOf} />
      <TopUpSlip topUp={data} />
    </>
  );
}

/** The slip of a recharge card, to be kept: right after it was used, and later from the shelf. Reload and Back only read (W8). */
export function KeptSlip({ number }: { readonly number: string }) {
  const { t } = useTranslation('top-ups');
  const { data } = useCached(topUpQuery(number));
  const end = data ? <KeepButton what={t('slipTitle')} name="palm-hall-top-up" asOf={data.at} /> : null;
  return (
    <Page title={t('slipTitle')} back={paths.orders()} end={end} shapes={[['note', 'figure', 'row', 'row', 'row'], 'button']}>
      <Content number={number} />
    </Page>
  );
}
