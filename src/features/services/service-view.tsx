import { useSuspenseQuery } from '@tanstack/react-query';
import type { Service } from '#contract/services.ts';
import { serviceQuery } from '#data/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Facts, type Fact } from '#ui/figures/facts.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note, Lead } from '#ui/text/text.tsx';
import { HowToLeave, HowToUse } from './service-how.tsx';
import { Relations } from './service-relations.tsx';
import { PublishedTariff } from './service-tariff.tsx';
import { ServiceFoot } from './service-foot.tsx';
import styles from './services.module.css';
import { tieUnits } from './tie-units.ts';

const KINDS = { voice: 'voiceServices', data: 'dataServices', information: 'informationServices' } as const;

/** What it costs, and what the customer has of it already. */
function Answer({ service }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const { category, provider, fee, description, forCustomer, actions } = service;
  const kind = t(KINDS[category]);
  const isFree = fee.amount === 0;
  const standing = actions.includes('keep') ? 'endingNow' : actions.includes('continue') ? 'inTrial' : 'subscribedNow';
  return (
    <>
      <Note>{provider ? t('byOther', { kind, provider: format.name(provider.name) }) : t('byUs', { kind })}</Note>
      <Figure amount={isFree ? t('free') : formatYuan(fee.amount)} unit={isFree ? undefined : t(fee.per === 'month' ? 'unitMonth' : 'unitTime')} />
      {forCustomer?.subscribed ? <Lead tone={standing === 'subscribedNow' ? 'jade' : 'amber'}>{t(standing)}</Lead> : null}
      <p className={styles.lead}>{tieUnits(format.name(description))}</p>
    </>
  );
}

/** When it is charged, when it begins, and what a trial is. */
function CostAndEffect({ service: { fee, firstMonth, takesEffect: usually, trialDays, actions } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  // Another tier takes effect with the next month, whatever a first order does.
  const takesEffect = actions.includes('change') ? 'next-month' : usually;
  const paid = takesEffect === 'next-month' ? 'costNextMonth' : firstMonth === 'by-day' ? 'costByDay' : 'costWhole';
  const facts: Fact[] = [
    { term: t('cost'), value: t(fee.per === 'time' ? 'costByTime' : fee.amount === 0 ? 'costFree' : paid) },
    { term: t('effect'), value: t(takesEffect === 'at-once' ? 'atOnce' : 'nextMonth') },
    ...(trialDays === null ? [] : [{ term: t('trialTerm'), value: t('trialRule', { days: format.count(trialDays) }) }]),
  ];
  return (
    <div className={styles.facts}>
      <Facts facts={facts} />
    </div>
  );
}

/** Everything there is to know about one service: what it costs and does, how to use and to leave it, its relations, its tariff (S66). */
export function ServiceView({ id }: { readonly id: string }) {
  const { data: service } = useSuspenseQuery(serviceQuery(id));
  const { t } = useTranslation('services');
  const format = useFormatters();
  const { next } = service.tariff;
  return (
    <>
      <StaleNotice query={serviceQuery(id)} asOf={service.asOf} />
      <Answer service={service} />
      {next ? <Message tone="amber">{t('newFee', { day: format.day(next.from), amount: formatYuan(next.amount) })}</Message> : null}
      <CostAndEffect service={service} />
      <HowToUse service={service} />
      <HowToLeave service={service} />
      <Relations service={service} />
      <PublishedTariff service={service} />
      <ServiceFoot service={service} />
    </>
  );
}
