import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { concernIn } from '#contract/care/complaints.ts';
import { concernQuery } from '#data/care/complaints.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { ComplaintForm } from './complaint-form.tsx';

function Content() {
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(concernQuery(concernIn(Object.fromEntries(search))));
  return <ComplaintForm about={data} />;
}

/** One form for complaints and suggestions (S62); what it is about is brought along from where it stands. */
export function Component() {
  const { t } = useTranslation('complaints');
  return (
    <Page isTask isHalf title={t('write')} back={paths.complaints()} shapes={['row', 'row', 'row', 'row', 'item', 'button']}>
      <Content />
    </Page>
  );
}
