import type { ServiceSummary } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { liesWith } from '#parts/formatting/reasons.ts';
import { useFormatReason } from '#parts/formatting/use-format-reason.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { check, clock, info } from '#ui/text/icons.ts';
import { Row } from '#ui/figures/row.tsx';
import { Mark } from '#ui/text/tag.tsx';
import styles from './services.module.css';
import { useFormatFee } from './use-format-fee.ts';

/** Whether it is there already, cannot be ordered by anybody, or not by this customer; and why. */
export function SaleState({ service: { sale, soldFrom, forCustomer } }: { readonly service: ServiceSummary }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const formatReason = useFormatReason();
  if (forCustomer?.subscribed)
    return (
      <Mark icon={check} tone="jade">
        {t('subscribed')}
      </Mark>
    );
  if (sale === 'not-yet')
    return (
      <Mark icon={clock} tone="amber">
        {t('opens', { day: format.day(soldFrom) })}
      </Mark>
    );
  if (sale === 'ended') return <Mark icon={info}>{t('ended')}</Mark>;
  if (!forCustomer?.reason || liesWith(forCustomer.reason) === 'account') return null;
  return (
    <>
      <Mark icon={info}>{t(liesWith(forCustomer.reason) === 'who' ? 'notForMe' : 'notNow')}</Mark>
      <span>{formatReason(forCustomer.reason)}</span>
    </>
  );
}

/** That it begins with some days free of charge, for who can begin a trial now. */
export function Trial({ service: { trialDays, sale, forCustomer } }: { readonly service: ServiceSummary }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const isOffered = trialDays !== null && sale !== 'ended' && (forCustomer === null || (forCustomer.trialAvailable && forCustomer.reason === null));
  return isOffered ? <Mark>{t('trial', { days: format.count(trialDays) })}</Mark> : null;
}

/** One service of the list: name and fee, what it does, whose it is, how it stands. */
export function ServiceRow({ service }: { readonly service: ServiceSummary }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const fee = useFormatFee();
  const { id, name, summary, provider } = service;
  return (
    <Row
      href={paths.service(id)}
      label={<b>{format.name(name)}</b>}
      value={fee(service.fee)}
      note={
        <>
          <span className={styles.line}>
            <span className={styles.summary}>{format.name(summary)}</span>
            <Trial service={service} />
            <SaleState service={service} />
          </span>
          {provider ? <span className={styles.line}>{t('collected', { provider: format.name(provider.name) })}</span> : null}
        </>
      }
    />
  );
}
