import { useLocation, useParams } from 'react-router';
import { serviceQuery } from '#data/services.ts';
import { isProblem } from '#data/wire/trouble.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import type { Refuse } from '#parts/page/query-boundary.tsx';
import { backToCatalogue } from '#parts/page/link-state.ts';
import { Page } from '#parts/page/page.tsx';
import { SignedInTabs } from '#parts/page/signed-in-tabs.tsx';
import { TroubleView } from '#parts/trouble/trouble-view.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { ServiceView } from './service-view.tsx';

/** One service of the catalogue (S66), for anybody. */
export function Component() {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const { service: id = '' } = useParams();
  const { data } = useCached(serviceQuery(id));
  const back = backToCatalogue(useLocation());
  const refuse: Refuse = (trouble, retry) =>
    isProblem(trouble, 'not-found') ? <TroubleView trouble={trouble} onRetry={retry} action={<ButtonLink href={paths.services()}>{t('seeAll')}</ButtonLink>} /> : null;
  return (
    <Page
      title={data ? format.name(data.name) : t('service')}
      back={back}
      isHalf
      shapes={['figure', 'text', 'item', 'row', 'row', 'row']}
      refuse={refuse}
      tabs={data?.forCustomer ? <SignedInTabs /> : null}
    >
      <ServiceView id={id} />
    </Page>
  );
}
