import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import type { BillItem, BillPart } from '#contract/bills.ts';
import { millisOf, monthOf, type BillMonth, type Instant } from '#lib/calendar.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Explain } from '#ui/figures/explain.tsx';
import type { Fact } from '#ui/figures/facts.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';
import { ItemLinks } from './item-links.tsx';
import { formatExplanation, formatSince, formatEndsBy, isFree } from '#i18n/words/format-bill-item.ts';

/** What a customer is told about consent that cannot be shown. */
const CONSENT = { none: 'noConsent', expired: 'slipGone' } as const;

function ItemDetails({ item, now, month, isOpen }: { readonly item: BillItem; readonly now: BillMonth; readonly month: BillMonth; readonly isOpen: boolean }) {
  const { t } = useTranslation(['bill-items']);
  const format = useFormatters();
  const { agreement } = item;
  const how = formatExplanation(item.explanation, t, format);
  const since = formatSince(item, t, format);
  const provider = item.provider ? t('provider', { name: format.name(item.provider.name), code: item.provider.code }) : null;
  const facts: Fact[] = [
    ...(provider ? [{ term: t('thirdPartyLabel'), value: provider }] : []),
    { term: t('how'), value: how },
    ...(since ? [{ term: t('since'), value: since }] : []),
    { term: t('endsBy'), value: formatEndsBy(item, t, format) },
    ...(agreement
      ? [{ term: t('agreement'), value: t('agreementOf', { number: agreement.number, day: format.dayOfYear(agreement.signedOn), terms: format.name(agreement.terms) }) }]
      : []),
    ...(item.origin && item.origin.consent !== 'on-record' ? [{ term: t('consent'), value: <Dial>{t(CONSENT[item.origin.consent])}</Dial> }] : []),
  ];
  const note = provider ? (
    <>
      <span>{`${t('thirdPartyLabel')} · ${provider}`}</span>
      <br />
      <span>{how}</span>
    </>
  ) : (
    how
  );
  return (
    <Explain
      label={format.name(item.name)}
      value={isFree(item.explanation) ? t('free') : formatAmount(item.amount, format)}
      note={note}
      facts={facts}
      isOpen={isOpen}
      links={<ItemLinks item={item} now={now} month={month} />}
    />
  );
}

type IsOpen = (item: BillItem) => boolean;

function Part({
  title,
  lead,
  none,
  part,
  now,
  month,
  isOpen,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly none: string;
  readonly part: BillPart;
  readonly now: BillMonth;
  readonly month: BillMonth;
  readonly isOpen: IsOpen;
}) {
  const { t } = useTranslation('bills');
  const format = useFormatters();
  return (
    <section>
      <h2>{title}</h2>
      {part.items.length === 0 ? (
        <Note>{none}</Note>
      ) : (
        <>
          {lead ? <Note>{lead}</Note> : null}
          <ul>
            {part.items.map((item) => (
              <li key={item.key}>
                <ItemDetails item={item} now={now} month={month} isOpen={isOpen(item)} />
              </li>
            ))}
          </ul>
          <Row strong label={t('subtotal')} value={formatAmount(part.subtotal, format)} />
        </>
      )}
    </section>
  );
}

const NONE_OPEN: IsOpen = () => false;

/** Own items and third-party items apart, each with its subtotal; every item opens to how, since when and what ends it. `isOpen`: those that are open as they come. */
export function BillItems({
  own,
  thirdParty,
  asOf,
  month,
  isOpen = NONE_OPEN,
}: {
  readonly own: BillPart;
  readonly thirdParty: BillPart;
  readonly asOf: Instant;
  /** The month it is charged in, closed or not. */
  readonly month: BillMonth;
  readonly isOpen?: IsOpen;
}) {
  const { t } = useTranslation('bills');
  const now = monthOf(millisOf(asOf));
  return (
    <>
      <Part title={t('own')} none={t('ownNone')} part={own} now={now} month={month} isOpen={isOpen} />
      <Part title={t('thirdParty')} lead={t('thirdPartyLead')} none={t('thirdPartyNone')} part={thirdParty} now={now} month={month} isOpen={isOpen} />
    </>
  );
}
