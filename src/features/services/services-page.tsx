import { servicesQuery } from '#data/services.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { SignedInTabs } from '#parts/page/signed-in-tabs.tsx';
import { CatalogueView } from './catalogue-view.tsx';

/** The catalogue, for anybody; a signed-in customer's own services come first. */
export function Component() {
  const { t } = useTranslation('services');
  const { data } = useCached(servicesQuery());
  const isSignedIn = data?.services.some(({ forCustomer }) => forCustomer !== null) === true;
  return (
    <Page title={t('title')} back={paths.home()} shapes={['text', 'item', 'row', 'row', 'row', 'row', 'row']} tabs={isSignedIn ? <SignedInTabs /> : null} wide>
      <CatalogueView />
    </Page>
  );
}
