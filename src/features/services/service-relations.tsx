import type { Service } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { useFormatFee } from './use-format-fee.ts';

type Relation = 'includes' | 'includedIn' | 'needs' | 'excludes';
/** What one must know before ordering. */
const RELATIONS = ['needs', 'excludes', 'includes'] as const satisfies Relation[];

function Tiers({ service: { id, tiers } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const fee = useFormatFee();
  return (
    <section>
      <h2>{t('tiers')}</h2>
      <ul>
        {tiers
          .filter((tier) => tier.id !== id)
          .map((tier) => (
            <li key={tier.id}>
              <Row href={paths.service(tier.id)} label={format.name(tier.name)} value={fee(tier.fee)} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Related({ service, relation }: { readonly service: Service; readonly relation: Relation }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  if (service[relation].length === 0) return null;
  return (
    <section>
      <h2>{t(relation)}</h2>
      <ul>
        {service[relation].map(({ id, name }) => (
          <li key={id}>
            <Row href={paths.service(id)} label={format.name(name)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it has to do with other services, as far as it bears on ordering it: other tiers, what it needs, what it cannot run beside, its parts. Draws nothing without any. */
export function Relations({ service }: { readonly service: Service }) {
  return (
    <>
      {service.tiers.length > 1 ? <Tiers service={service} /> : null}
      {RELATIONS.map((relation) => (
        <Related key={relation} service={service} relation={relation} />
      ))}
    </>
  );
}

/** The bundles it is part of. Draws nothing without any. */
export function Bundles({ service }: { readonly service: Service }) {
  return <Related service={service} relation="includedIn" />;
}
