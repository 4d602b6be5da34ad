import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { SubscribedService, Subscriptions } from '#contract/subscriptions.ts';
import { subscriptionsQuery } from '#data/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Further } from '#parts/page/further.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { loadPresentation } from '#platform/presentation.ts';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { SubscriptionList } from './subscription-list.tsx';
import { MonthParts, MonthSlip } from './month-slip.tsx';
import { PaidServiceLock } from './paid-service-lock.tsx';
import { PastSubscriptions } from './past-subscriptions.tsx';
import { showItem } from './show-item.ts';

interface Parts {
  readonly subscriptions: Subscriptions;
}

function None() {
  const { t } = useTranslation('subscriptions');
  return <Empty action={<ButtonLink href={paths.services()}>{t('seeAll')}</ButtonLink>}>{t('none')}</Empty>;
}

function Everything({ subscriptions }: Parts) {
  const { t } = useTranslation('subscriptions');
  const { services, lock } = subscriptions;
  return (
    <Columns
      side={
        <>
          {services.length === 0 ? <None /> : <SubscriptionList title={t('monthly')} services={services} />}
          <PastSubscriptions subscriptions={subscriptions} />
        </>
      }
    >
      <MonthSlip subscriptions={subscriptions}>
        <MonthParts subscriptions={subscriptions} />
      </MonthSlip>
      <PaidServiceLock lock={lock} />
    </Columns>
  );
}

/** The sum, and what costs money with its way out; what is free, the lock and what is over stand behind one word. */
function ForElders({ subscriptions }: Parts) {
  const { t } = useTranslation('subscriptions');
  const { services, lock } = subscriptions;
  const isFree = ({ fee }: SubscribedService) => fee.amount === 0;
  const paid = services.filter((one) => !isFree(one));
  const free = services.filter(isFree);
  return (
    <Columns
      side={
        <>
          {services.length === 0 ? <None /> : null}
          {paid.length > 0 ? <SubscriptionList title={t('monthly')} services={paid} /> : null}
          <Further>
            <MonthParts subscriptions={subscriptions} />
            {free.length > 0 ? <SubscriptionList title={t('free')} services={free} /> : null}
            <PaidServiceLock lock={lock} />
            <PastSubscriptions subscriptions={subscriptions} />
          </Further>
        </>
      }
    >
      <MonthSlip subscriptions={subscriptions} />
    </Columns>
  );
}

function Content() {
  const { data } = useSuspenseQuery(subscriptionsQuery());
  const [search] = useSearchParams();
  const asked = search.get('service');
  useEffect(() => showItem(asked), [asked]);
  return (
    <>
      <StaleNotice query={subscriptionsQuery()} asOf={data.asOf} />
      {loadPresentation().mode === 'elder' ? <ForElders subscriptions={data} /> : <Everything subscriptions={data} />}
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
      isHalf
      shapes={[['note', 'figure', 'row', 'row', 'note'], 'item', 'row', 'row', 'row']}
    >
      <Content />
    </Page>
  );
}
