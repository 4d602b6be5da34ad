import type { Origin, Subscriptions } from '#contract/subscriptions.ts';
import type { LocalText } from '#contract/core/common.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';
import { Notes } from './notes.tsx';
import { NoConsent } from './origin-line.tsx';
import { placeOf } from './show-item.ts';

interface PastItem {
  readonly service: string;
  readonly name: LocalText;
  readonly provider: { readonly name: LocalText } | null;
  readonly origin: Origin;
  readonly value: string;
  /** What became of it, before where it came from. */
  readonly about: string | null;
}

/** One row, which leads to its slip where that is kept. */
function Item({ item }: { readonly item: PastItem }) {
  const format = useFormatters();
  const { name, provider, origin, value, about } = item;
  return (
    <>
      <Row
        label={format.name(name)}
        value={value}
        href={origin.order === null ? undefined : paths.order(origin.order)}
        note={<Notes provider={provider} about={about} origin={origin} />}
      />
      <NoConsent origin={origin} />
    </>
  );
}

function Items({ title, lead, items }: { readonly title: string; readonly lead?: string; readonly items: readonly PastItem[] }) {
  if (items.length === 0) return null;
  // A bill's item leads to the newest of its kind.
  const isFirst = ({ service }: PastItem, index: number) => items.findIndex((one) => one.service === service) === index;
  return (
    <section>
      <h2>{title}</h2>
      {lead ? <Note>{lead}</Note> : null}
      <ul>
        {items.map((item, index) => (
          <li key={item.origin.at + item.service} {...(isFirst(item, index) ? { id: placeOf(item.service), tabIndex: -1 } : {})}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Bought by the piece, and ended: so that every item of the last five bills finds what it comes from. */
export function PastSubscriptions({ subscriptions: { purchases, ended } }: { readonly subscriptions: Subscriptions }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const bought = purchases.map((one): PastItem => ({ ...one, value: formatYuan(one.amount), about: null }));
  const over = ended.map((one): PastItem => ({
    ...one,
    value: one.fee.amount === 0 ? t('free') : t('perMonth', { fee: formatYuan(one.fee.amount) }),
    about: t(one.wasTrial ? 'trialEnded' : 'endedOn', { day: format.dayOfYear(one.lastDay) }),
  }));
  return (
    <>
      <Items title={t('purchases')} lead={t('purchasesLead')} items={bought} />
      <Items title={t('ended')} items={over} />
    </>
  );
}
