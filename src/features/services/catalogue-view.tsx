import { useSuspenseQuery } from '@tanstack/react-query';
import type { Reason } from '#contract/offers.ts';
import type { Catalogue } from '#contract/services.ts';
import { servicesQuery } from '#data/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { liesWith, toneOf } from '#parts/formatting/reasons.ts';
import { useFormatReason } from '#parts/formatting/use-format-reason.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Notice } from '#ui/notices/message.tsx';
import { Note, Lead } from '#ui/text/text.tsx';
import { CatalogueTools } from './catalogue-tools.tsx';
import { findServices, firstEntries, groupServices, type Group } from './find-services.ts';
import { PURPOSE_TEXTS } from './purpose-texts.ts';
import { ServiceRow } from './service-row.tsx';
import styles from './services.module.css';
import { TierRow } from './tier-row.tsx';
import { useWanted, type CatalogueSearch } from './use-wanted.ts';
import { useRemedy } from './use-remedy.ts';

/** What is there, and for whom it is said. */
function Answer({ catalogue: { services } }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const quantity = format.count(services.length);
  const subscribed = services.filter(({ forCustomer }) => forCustomer?.subscribed).length;
  if (services.some(({ forCustomer }) => forCustomer !== null))
    return <Lead>{subscribed === 0 ? t('countedNone', { quantity }) : t('countedSubscribed', { quantity, subscribed: format.count(subscribed) })}</Lead>;
  return (
    <>
      <Lead>{t('counted', { quantity })}</Lead>
      <p className={styles.visitor}>
        <span>{t('visitor')}</span> <TextLink href={paths.signIn(paths.services())}>{t('signIn')}</TextLink>
      </p>
    </>
  );
}

/** What stands in the way of every paid service: said once. */
function ForAll({ catalogue: { services } }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation('services');
  const formatReason = useFormatReason();
  const remedyOf = useRemedy();
  const reasons = new Map<string, Reason>(
    services.flatMap(({ forCustomer }) => (forCustomer?.reason && liesWith(forCustomer.reason) === 'account' ? [[forCustomer.reason.code, forCustomer.reason]] : [])),
  );
  return [...reasons.values()].map((reason) => (
    <Notice key={reason.code} tone={toneOf(reason)} word={t(reason.code === 'line-suspended' ? 'notNow' : 'paidNotNow')} action={remedyOf(reason)}>
      {formatReason(reason)}
    </Notice>
  ));
}

function Services({ group }: { readonly group: Group }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  return (
    <section>
      <h2>
        {t(PURPOSE_TEXTS[group.purpose])} <Note inline>{format.count(group.count)}</Note>
      </h2>
      <ul className={styles.list}>
        {group.entries.map((entry) => (
          <li key={entry[0].id}>{entry.length === 1 ? <ServiceRow service={entry[0]} /> : <TierRow tiers={entry} />}</li>
        ))}
      </ul>
    </section>
  );
}

/** Says what was looked for, and where it is after all. */
function Nothing({ catalogue, search: { wanted, hrefOf, clear } }: { readonly catalogue: Catalogue; readonly search: CatalogueSearch }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const text = wanted.text.trim();
  const elsewhere = findServices(catalogue, { purpose: null, text, forMe: false }).length;
  const isElsewhere = text !== '' && elsewhere > 0;
  return (
    <div role="status">
      <Empty
        action={
          isElsewhere ? (
            <TextLink href={hrefOf({ purpose: null, forMe: false })}>{t('elsewhere', { quantity: format.count(elsewhere) })}</TextLink>
          ) : (
            <span onClickCapture={clear}>
              <TextLink href={paths.services()}>{t('seeAll')}</TextLink>
            </span>
          )
        }
      >
        {text === '' ? t('nothing') : t('nothingFor', { text })}
      </Empty>
    </div>
  );
}

/** The catalogue, or the part of it that the address asks for. */
export function CatalogueView() {
  const { data } = useSuspenseQuery(servicesQuery());
  const { t } = useTranslation('services');
  const format = useFormatters();
  const search = useWanted();
  const { wanted, hrefOf, shown } = search;
  const isSignedIn = data.services.some(({ forCustomer }) => forCustomer !== null);
  const found = findServices(data, { ...wanted, forMe: wanted.forMe && isSignedIn });
  const { groups, further } = firstEntries(groupServices(found, wanted.purpose), shown);
  return (
    // Links in here are filters of this list; each is a link all the same, for the keyboard and a new window.
    <div role="presentation" onClick={search.follow}>
      <StaleNotice query={servicesQuery()} asOf={data.asOf} />
      <Answer catalogue={data} />
      <ForAll catalogue={data} />
      <CatalogueTools search={search} />
      <div className={styles.found}>
        <p role="status">{wanted.text.trim() === '' || found.length === 0 ? null : t('found', { quantity: format.count(found.length) })}</p>
        {wanted.purpose !== null && found.length > 0 ? <TextLink href={hrefOf({ purpose: null })}>{t('seeAll')}</TextLink> : null}
        {isSignedIn ? <TextLink href={hrefOf({ forMe: !wanted.forMe })}>{t(wanted.forMe ? 'alsoOthers' : 'onlyForMe')}</TextLink> : null}
      </div>
      {found.length === 0 ? <Nothing catalogue={data} search={search} /> : null}
      {groups.map((group) => (
        <Services key={group.purpose} group={group} />
      ))}
      {further > 0 ? (
        <p className={styles.more}>
          <TextLink href={search.hrefOfMore}>{t('more', { quantity: format.count(further) })}</TextLink>
        </p>
      ) : null}
    </div>
  );
}
