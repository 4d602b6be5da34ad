import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmountChange } from '#i18n/words/format-amount.ts';
import type { BillChange } from '#contract/bills.ts';
import { fen, formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { Tag } from '#ui/text/tag.tsx';

/** The difference to the month before in one sentence; in the first month, that there is none. */
export function ChangeSentence({ change }: { readonly change: BillChange | null }) {
  const { t } = useTranslation('bills');
  const format = useFormatters();
  if (!change) return <p>{t('firstBill')}</p>;
  const month = format.month(change.previousMonth);
  if (change.amount === 0) return <p>{t('sameAs', { month })}</p>;
  const amount = formatYuan(fen(Math.abs(change.amount)));
  return <p>{t(change.amount > 0 ? 'moreThan' : 'lessThan', { month, amount })}</p>;
}

/** What makes up the difference: each item that is new, gone, more or less, said by a word and a shape. */
export function ChangeParts({ change }: { readonly change: BillChange | null }) {
  const { t } = useTranslation('bills');
  const format = useFormatters();
  if (!change || change.parts.length === 0) return null;
  return (
    <ul>
      {change.parts.map((part) => (
        <li key={part.key}>
          <Row
            label={
              <>
                <span>{format.name(part.name)}</span> <Tag kind={part.kind}>{t(part.kind)}</Tag>
              </>
            }
            value={formatAmountChange(part.amount, format)}
          />
        </li>
      ))}
    </ul>
  );
}
