import type { Subscriptions } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { useWords } from '#parts/use-words.ts';
import { Row } from '#ui/row.tsx';
import { Quiet } from '#ui/words.tsx';
import { OriginLine, SlipLink } from './origin-line.tsx';
import { placeOf } from './show-item.ts';
import styles from './subscriptions.module.css';

function Purchases({ purchases }: Pick<Subscriptions, 'purchases'>) {
  const { t } = useTranslation('subscriptions');
  const words = useWords();
  if (purchases.length === 0) return null;
  // A bill's line leads to the newest of its purchases.
  const isFirstOf = (service: string, index: number) => purchases.findIndex((one) => one.service === service) === index;
  return (
    <section>
      <h2>{t('purchases')}</h2>
      <Quiet>{t('purchasesLead')}</Quiet>
      <ul>
        {purchases.map(({ service, name, provider, amount, origin }, index) => (
          <li key={origin.at + service} className={styles.item} {...(isFirstOf(service, index) ? { id: placeOf(service), tabIndex: -1 } : {})}>
            <Row label={words.name(name)} value={formatYuan(amount)} note={provider ? t('collected', { name: words.name(provider.name) }) : undefined} />
            <OriginLine origin={origin} />
            <p className={styles.actions}>
              <SlipLink origin={origin} name={words.name(name)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ended({ ended }: Pick<Subscriptions, 'ended'>) {
  const { t } = useTranslation('subscriptions');
  const words = useWords();
  if (ended.length === 0) return null;
  return (
    <section>
      <h2>{t('ended')}</h2>
      <ul>
        {ended.map(({ service, name, fee, lastDay, wasTrial, origin }) => (
          <li key={origin.at + service} id={placeOf(service)} tabIndex={-1} className={styles.item}>
            <Row
              label={words.name(name)}
              value={fee.amount === 0 ? t('free') : t('perMonth', { fee: formatYuan(fee.amount) })}
              note={t(wasTrial ? 'trialEnded' : 'endedOn', { day: words.dayOfYear(lastDay) })}
            />
            <OriginLine origin={origin} />
            <p className={styles.actions}>
              <SlipLink origin={origin} name={words.name(name)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Bought by the piece, and ended: so that every line of the last five bills finds what it comes from. */
export function PastThings({ subscriptions }: { readonly subscriptions: Subscriptions }) {
  return (
    <>
      <Purchases purchases={subscriptions.purchases} />
      <Ended ended={subscriptions.ended} />
    </>
  );
}
