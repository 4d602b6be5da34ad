import { useSuspenseQuery } from '@tanstack/react-query';
import type { Service } from '#contract/services.ts';
import { serviceQuery } from '#data/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { Fold } from '#parts/page/fold.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { loadPresentation } from '#platform/presentation.ts';
import { Facts, type Fact } from '#ui/figures/facts.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note, Lead } from '#ui/text/text.tsx';
import { HowToLeave, HowToUse } from './service-how.tsx';
import { Bundles, Relations } from './service-relations.tsx';
import { PublishedTariff } from './service-tariff.tsx';
import { ServiceFoot } from './service-foot.tsx';
import styles from './services.module.css';
import { tieUnits } from './tie-units.ts';

/** How what the customer has stands. */
function HowItStands({ service: { actions, beginsOn, followedBy } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  if (beginsOn !== null) return <Lead tone="jade">{t('beginsOn', { day: format.day(beginsOn) })}</Lead>;
  if (followedBy !== null) return <Lead tone="amber">{t('followed', { day: format.day(followedBy.from), name: format.name(followedBy.name) })}</Lead>;
  const standing = actions.includes('keep') ? 'endingNow' : actions.includes('continue') ? 'inTrial' : 'subscribedNow';
  return <Lead tone={standing === 'subscribedNow' ? 'jade' : 'amber'}>{t(standing)}</Lead>;
}

/** Whose it is if not ours, what it costs, and what the customer has of it already. */
function Answer({ service }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const { provider, fee, forCustomer, tariff } = service;
  const isFree = fee.amount === 0;
  return (
    <>
      {provider ? <Note>{t('collected', { provider: format.name(provider.name) })}</Note> : null}
      <Figure amount={isFree ? t('free') : formatYuan(fee.amount)} unit={isFree ? undefined : t(fee.per === 'month' ? 'unitMonth' : 'unitTime')} />
      {forCustomer?.subscribed ? <HowItStands service={service} /> : null}
      {tariff.next ? <Message tone="amber">{t('newFee', { day: format.day(tariff.next.from), amount: formatYuan(tariff.next.amount) })}</Message> : null}
    </>
  );
}

/** What it does, in a sentence or, `brief`, in a few words. */
function WhatItDoes({ service: { summary, description }, brief = false }: { readonly service: Service; readonly brief?: boolean }) {
  const format = useFormatters();
  return <p className={styles.lead}>{tieUnits(format.name(brief ? summary : description))}</p>;
}

/** When it is charged, when it begins, how one is rid of it, and what a trial is: a few words each. */
function ShortFacts({ service: { fee, firstMonth, takesEffect: usually, cancellation, trialDays, actions } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  // Another tier takes effect with the next month, whatever a first order does.
  const takesEffect = actions.includes('change') ? 'next-month' : usually;
  const paid = takesEffect === 'next-month' ? 'costNextMonth' : firstMonth === 'by-day' ? 'costByDay' : 'costWhole';
  const leaving = fee.amount === 0 ? 'endsFree' : cancellation?.ends === 'at-once' ? 'endsUnrefunded' : 'untilMonthEnd';
  const facts: Fact[] = [
    ...(fee.amount === 0 ? [] : [{ term: t('cost'), value: t(fee.per === 'time' ? 'costByTime' : paid) }]),
    { term: t('effect'), value: t(takesEffect === 'at-once' ? 'atOnce' : 'nextMonth') },
    ...(cancellation === null ? [] : [{ term: t('leave'), value: t(leaving) }]),
    ...(trialDays === null ? [] : [{ term: t('trialTerm'), value: t('trialRule', { days: format.count(trialDays) }) }]),
  ];
  return (
    <div className={styles.facts}>
      <Facts facts={facts} />
    </div>
  );
}

/** What is much the same for every service, and the published tariff. */
function Rules({ service }: { readonly service: Service }) {
  return (
    <>
      <HowToUse service={service} />
      <HowToLeave service={service} />
      <Bundles service={service} />
      <PublishedTariff service={service} />
    </>
  );
}

/**
 * Everything there is to know about one service (S66): price, what it does, the facts that differ, the act; the rest is folded away. For
 * elders the price, a few words and the act.
 */
export function ServiceView({ id }: { readonly id: string }) {
  const { data: service } = useSuspenseQuery(serviceQuery(id));
  const { t } = useTranslation(['services', 'common']);
  const isForElders = loadPresentation().mode === 'elder';
  return (
    <>
      <StaleNotice query={serviceQuery(id)} asOf={service.asOf} />
      <Columns
        side={
          isForElders ? (
            <Fold label={t('common:seeDetails')}>
              <WhatItDoes service={service} />
              <ShortFacts service={service} />
              <Relations service={service} />
              <Rules service={service} />
            </Fold>
          ) : (
            <>
              <Relations service={service} />
              <Fold label={t('rules')}>
                <Rules service={service} />
              </Fold>
            </>
          )
        }
      >
        <Answer service={service} />
        <WhatItDoes service={service} brief={isForElders} />
        {isForElders ? null : <ShortFacts service={service} />}
      </Columns>
      <ServiceFoot service={service} />
    </>
  );
}
