import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { subscriptionsQuery } from '#data/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { SubscriptionList } from './subscription-list.tsx';
import { MonthSlip } from './month-slip.tsx';
import { PaidServiceLock } from './paid-service-lock.tsx';
import { PastSubscriptions } from './past-subscriptions.tsx';
import { showItem } from './show-item.ts';

function Lists({ subscriptions }: { readonly subscriptions: Subscriptions }) {
  const { t } = useTranslation('subscriptions');
  const { services } = subscriptions;
  if (services.length === 0) return <Empty action={<ButtonLink href={paths.services()}>{t('seeAll')}</ButtonLink>}>{t('none')}</Empty>;
  return <SubscriptionList services={services} />;
}

function Content() {
  const { data } = useSuspenseQuery(subscriptionsQuery());
  const [search] = useSearchParams();
  const asked = search.get('service');
  useEffect(() => showItem(asked), [asked]);
  return (
    <>
      <StaleNotice query={subscriptionsQuery()} asOf={data.asOf} />
      <MonthSlip subscriptions={data} />
      <PaidServiceLock lock={data.lock} />
      <Lists subscriptions={data} />
      <PastSubscriptions subscriptions={data} />
    </>
  );
}

/** Everything I pay or could be made to pay for, each stoppable in two taps; trials that cost nothing by doing nothing; the lock. */
export function Component() {
  const { t } = useTranslation('subscriptions');
  return (
    <Page
      title={t('title')}
      back={paths.home()}
      end={<TextLink href={paths.orders()}>{t('history')}</TextLink>}
      shapes={['note', 'figure', 'row', 'row', 'item', 'row', 'row', 'row']}
    >
      <Content />
    </Page>
  );
}
