import type { Service } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Facts, type Fact } from '#ui/figures/facts.tsx';

/** The published tariff: its number and days, and for whom the fee is collected. */
export function PublishedTariff({ service: { tariff, provider } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const from = format.dayOfYear(tariff.from);
  const facts: Fact[] = [
    { term: t('tariffNumber'), value: tariff.number },
    { term: t('sold'), value: tariff.until === null ? t('soldFrom', { from }) : t('soldBetween', { from, until: format.dayOfYear(tariff.until) }) },
    ...(provider ? [{ term: t('provider'), value: format.name(provider.name), note: t('providerCode', { code: provider.code }) }] : []),
  ];
  return (
    <section>
      <h2>{t('tariff')}</h2>
      <Facts facts={facts} />
      {provider ? <p>{t('collecting')}</p> : null}
    </section>
  );
}
