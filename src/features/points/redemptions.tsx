import type { Points } from '#contract/points.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Row } from '#ui/figures/row.tsx';

/** Everything ever redeemed, newest first. */
export function Redemptions({ redemptions }: { readonly redemptions: Points['redemptions'] }) {
  const { t } = useTranslation('points');
  const format = useFormatters();
  return (
    <section>
      <h2>{t('redemptions')}</h2>
      {redemptions.length === 0 ? (
        <p>
          <Dial>{t('noRedemptions')}</Dial>
        </p>
      ) : null}
      <ul>
        {redemptions.map(({ id, at, reward, points }) => (
          <li key={id}>
            <Row label={format.name(reward)} value={format.count(points)} note={format.dayOfYear(at)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
