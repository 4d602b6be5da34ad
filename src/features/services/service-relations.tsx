import type { Service } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';
import { useFormatFee } from './use-format-fee.ts';

const RELATIONS = ['includes', 'includedIn', 'needs', 'excludes'] as const;

function Tiers({ service: { id, tiers } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const fee = useFormatFee();
  return (
    <section>
      <h2>{t('tiers')}</h2>
      <ul>
        {tiers.map((tier) => {
          const isThis = tier.id === id;
          const name = format.name(tier.name);
          const label = isThis ? (
            <>
              {name} <Note inline>{t('thisTier')}</Note>
            </>
          ) : (
            name
          );
          return (
            <li key={tier.id}>
              <Row href={paths.service(tier.id)} label={label} value={fee(tier.fee)} strong={isThis} current={isThis ? 'page' : undefined} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What it has to do with other services: tiers, parts, what it needs and what it cannot run beside. Draws nothing without any. */
export function Relations({ service }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const related = RELATIONS.filter((relation) => service[relation].length > 0);
  return (
    <>
      {service.tiers.length > 0 ? <Tiers service={service} /> : null}
      {related.map((relation) => (
        <section key={relation}>
          <h2>{t(relation)}</h2>
          <ul>
            {service[relation].map(({ id, name }) => (
              <li key={id}>
                <Row href={paths.service(id)} label={format.name(name)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
