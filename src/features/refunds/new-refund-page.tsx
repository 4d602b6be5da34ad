import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { refundSubjectQuery } from '#data/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { RefundForm } from './refund-form.tsx';

function Content() {
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(refundSubjectQuery(search.get('month') ?? '', search.get('key') ?? ''));
  return <RefundForm subject={data} />;
}

/** A charge is asked back from where it stands: which of the four it is (S8, S11 to S14). */
export function Component() {
  const { t } = useTranslation('refunds');
  return (
    <Page isTask isHalf title={t('ask')} back={paths.refunds()} shapes={['row', 'item', 'item', 'item', 'item', 'button']}>
      <Content />
    </Page>
  );
}
