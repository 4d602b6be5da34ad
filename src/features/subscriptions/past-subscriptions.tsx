import type { Subscriptions } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { formatYuan, sumFen } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Explain } from '#ui/figures/explain.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Notes } from './notes.tsx';
import { NoConsent, SlipLink, useFormatOrigin } from './origin-line.tsx';
import { placeOf } from './show-item.ts';

type BoughtService = Subscriptions['purchases'][number];

/** Everything of one kind that was bought, in one line that opens to each time. */
function PurchaseGroup({ purchases, first }: { readonly purchases: readonly BoughtService[]; readonly first: BoughtService }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const formatOrigin = useFormatOrigin();
  const name = format.name(first.name);
  const unproven = purchases.find(({ origin }) => origin.consent === 'none');
  return (
    <li id={placeOf(first.service)} tabIndex={-1}>
      {unproven ? <NoConsent origin={unproven.origin} /> : null}
      <Explain
        label={t('timesNamed', { name, quantity: format.count(purchases.length) })}
        value={formatAmount(sumFen(purchases.map(({ amount }) => amount)), format)}
        note={first.provider ? t('collected', { name: format.name(first.provider.name) }) : null}
        facts={[
          ...(first.provider ? [{ term: t('collectedTerm'), value: format.name(first.provider.name) }] : []),
          ...purchases.map(({ origin, amount }, index) => ({
            term: t('nth', { quantity: format.count(purchases.length - index) }),
            value: (
              <>
                {t('onDay', { amount: formatYuan(amount), day: formatOrigin(origin) ?? format.dayOfYear(origin.at) })} <SlipLink origin={origin} name={name} />
              </>
            ),
          })),
        ]}
      />
    </li>
  );
}

function Purchases({ purchases }: Pick<Subscriptions, 'purchases'>) {
  const { t } = useTranslation('subscriptions');
  if (purchases.length === 0) return null;
  const services = [...new Set(purchases.map(({ service }) => service))];
  return (
    <section>
      <h2>{t('purchases')}</h2>
      <ul>
        {services.map((service) => {
          const group = purchases.filter((one) => one.service === service);
          const [first] = group;
          return first ? <PurchaseGroup key={service} purchases={group} first={first} /> : null;
        })}
      </ul>
    </section>
  );
}

function Ended({ ended }: Pick<Subscriptions, 'ended'>) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  if (ended.length === 0) return null;
  return (
    <section>
      <h2>{t('ended')}</h2>
      <ul>
        {ended.map(({ service, name, provider, fee, lastDay, wasTrial, origin }, index) => {
          // A bill's item leads to the newest of its kind.
          const isFirst = ended.findIndex((one) => one.service === service) === index;
          return (
            <li key={origin.at + service} {...(isFirst ? { id: placeOf(service), tabIndex: -1 } : {})}>
              <Row
                label={format.name(name)}
                value={fee.amount === 0 ? t('free') : formatAmount(fee.amount, format)}
                href={origin.order === null ? undefined : paths.order(origin.order)}
                note={<Notes provider={provider} about={t(wasTrial ? 'trialEnded' : 'endedOn', { day: format.dayOfYear(lastDay) })} origin={origin} />}
              />
              <NoConsent origin={origin} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Bought by the piece, and ended: so that every item of the last five bills finds what it comes from. */
export function PastSubscriptions({ subscriptions: { purchases, ended } }: { readonly subscriptions: Subscriptions }) {
  return (
    <>
      <Purchases purchases={purchases} />
      <Ended ended={ended} />
    </>
  );
}
