import type { Points } from '#contract/points.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useWords } from '#parts/words/use-words.ts';
import { Row } from '#ui/figures/row.tsx';

/** Everything ever redeemed, newest first. */
export function Redemptions({ redemptions }: { readonly redemptions: Points['redemptions'] }) {
  const { t } = useTranslation('points');
  const words = useWords();
  return (
    <section>
      <h2>{t('redemptions')}</h2>
      {redemptions.length === 0 ? <p>{t('noRedemptions')}</p> : null}
      <ul>
        {redemptions.map(({ id, at, reward, points }) => (
          <li key={id}>
            <Row label={words.name(reward)} value={words.count(points)} note={words.dayOfYear(at)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
