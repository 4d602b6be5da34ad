import { useTranslation } from '#i18n/use-translation.ts';
import type { BillItem, BillPart } from '#contract/bills.ts';
import { formatYuan } from '#lib/money.ts';
import { useWords } from '#parts/use-words.ts';
import { Explain } from '#ui/explain.tsx';
import type { Fact } from '#ui/facts.tsx';
import { Row } from '#ui/row.tsx';
import { Quiet } from '#ui/words.tsx';
import { howWords, sinceWords, wayOutWords } from './line-words.ts';

function Line({ item }: { readonly item: BillItem }) {
  const { t } = useTranslation(['lines']);
  const words = useWords();
  const how = howWords(item.explanation, t, words);
  const since = sinceWords(item, t, words);
  const provider = item.provider ? t('provider', { name: words.name(item.provider.name), code: item.provider.code }) : null;
  const facts: Fact[] = [
    ...(provider ? [{ term: t('thirdPartyLabel'), value: provider }] : []),
    { term: t('how'), value: how },
    ...(since ? [{ term: t('since'), value: since }] : []),
    { term: t('stop'), value: wayOutWords(item.wayOut, t, words) },
  ];
  const note = provider ? (
    <>
      {t('thirdPartyLabel')} · {provider}
      <br />
      {how}
    </>
  ) : (
    how
  );
  return <Explain label={words.name(item.name)} value={formatYuan(item.amount)} note={note} facts={facts} />;
}

function Part({ title, lead, none, part }: { readonly title: string; readonly lead?: string; readonly none: string; readonly part: BillPart }) {
  const { t } = useTranslation('bills');
  return (
    <section>
      <h2>{title}</h2>
      {part.items.length === 0 ? (
        <Quiet>{none}</Quiet>
      ) : (
        <>
          {lead ? <Quiet>{lead}</Quiet> : null}
          <ul>
            {part.items.map((item) => (
              <li key={item.key}>
                <Line item={item} />
              </li>
            ))}
          </ul>
          <Row strong label={t('subtotal')} value={formatYuan(part.subtotal)} />
        </>
      )}
    </section>
  );
}

/** Own items and third-party items apart, each with its subtotal; every line opens to how, since when and how to stop. */
export function BillLines({ own, thirdParty }: { readonly own: BillPart; readonly thirdParty: BillPart }) {
  const { t } = useTranslation('bills');
  return (
    <>
      <Part title={t('own')} none={t('ownNone')} part={own} />
      <Part title={t('thirdParty')} lead={t('thirdPartyLead')} none={t('thirdPartyNone')} part={thirdParty} />
    </>
  );
}
