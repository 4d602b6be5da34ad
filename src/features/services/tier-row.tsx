import type { ServiceSummary } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import type { Entry } from './find-services.ts';
import { SaleState, Trial } from './service-row.tsx';
import styles from './services.module.css';

/** What is said of all tiers alike: whether they are sold, and the code of the reason against them. */
const stateOf = ({ sale, forCustomer }: ServiceSummary) => `${sale} ${forCustomer?.reason?.code}`;

/** Tiers of one family in one entry: their fees side by side, and a way to each in the same order; a trial stands on the tier it is for. */
export function TierRow({ tiers }: { readonly tiers: Entry }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const [first] = tiers;
  if (first.tier === null) return null;
  const { family } = first.tier;
  const prices = tiers.map(({ fee }) => formatYuan(fee.amount).replace(/\.00$/, '')).join(' / ');
  return (
    <>
      <Row
        label={<b>{format.name(family.name)}</b>}
        value={t('tierPrices', { prices })}
        note={
          <span className={styles.line}>
            <span className={styles.summary}>{format.name(family.summary)}</span>
            {tiers.every((tier) => stateOf(tier) === stateOf(first)) ? <SaleState service={first} /> : null}
          </span>
        }
      />
      <ul className={styles.tiers} aria-label={format.name(family.name)}>
        {tiers.map((service) => (
          <li key={service.id}>
            <a href={paths.service(service.id)}>
              {format.name(service.tier?.name ?? service.name)} <Trial service={service} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
