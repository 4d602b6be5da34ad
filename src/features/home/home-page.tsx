import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import { homeQuery } from '#data/home.ts';
import { useCached } from '#data/use-cached.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { QueryBoundary } from '#parts/page/query-boundary.tsx';
import { SignedInFooter } from '#parts/page/signed-in-footer.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { HomeFrame, HomeView } from './home-view.tsx';

function Content() {
  const { t } = useTranslation(['home', 'common']);
  const { t: common } = useTranslation('common');
  const format = useFormatters();
  const { data } = useSuspenseQuery(homeQuery());
  return (
    <>
      <StaleNotice query={homeQuery()} asOf={data.asOf} />
      <HomeView home={data} t={t} common={common} format={format} />
    </>
  );
}

/** The first screen. */
export function Component() {
  const { t } = useTranslation(['home', 'common']);
  const home = useCached(homeQuery()).data ?? null;
  return (
    <HomeFrame t={t} home={home} footer={<SignedInFooter />}>
      <title>{t('common:product')}</title>
      <QueryBoundary shapes={['figure', 'row', 'link', 'link', 'link']}>
        <Content />
      </QueryBoundary>
    </HomeFrame>
  );
}
