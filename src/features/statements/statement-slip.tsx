import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import type { OpenStatement } from '#data/statements.ts';
import { fen, formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Types } from '#ui/controls/types.tsx';
import { Note, Lead } from '#ui/text/text.tsx';
import { recordLabels } from '#features/statements/records/format-record.ts';
import { hrefOf, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './statement.module.css';
import type { Reading } from '#features/statements/reading/use-reading.ts';

type Head = OpenStatement['head'];

function EqualStamp({ head }: { readonly head: Head }) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  const isEqual = head.billTotal === head.total;
  const state = isEqual ? t('stampEqual') : t(head.billTotal === null ? 'stampNoBill' : 'stampDiffers');
  const above = head.billTotal === null ? format.year(head.month) : t('stampAbove');
  return <Stamp state={state} closed={isEqual} tone={isEqual ? 'jade' : head.billTotal === null ? 'grey' : 'amber'} above={above} below={format.shortMonth(head.month)} />;
}

/** How the total stands to the bill, in format. */
function AgainstBill({ head }: { readonly head: Head }) {
  const { t } = useTranslation('statements');
  const { billTotal, total } = head;
  if (billTotal === total) return null;
  if (billTotal === null) return <p>{t('noBill')}</p>;
  return (
    <Lead tone="amber">
      <Dial>{t('differs', { bill: formatYuan(billTotal), difference: formatYuan(fen(Math.abs(billTotal - total))) })}</Dial>
    </Lead>
  );
}

/** The answer: what the records come to, whether that is what the bill says, and the eight types, which are the filter and add up to it. */
export function StatementSlip({ head, reading, address }: { readonly head: Head; readonly reading: Reading; readonly address: StatementAddress }) {
  const { t } = useTranslation(['statements', 'common']);
  const format = useFormatters();
  const labels = recordLabels(t);
  const quantity = format.count(head.records);
  const count = reading.isComplete
    ? t(head.billTotal === head.total ? 'recordsEqual' : 'records', { quantity })
    : t('recordsLoading', { loaded: format.count(reading.loaded), quantity });
  return (
    <Slip
      label={t('total')}
      stamp={<EqualStamp head={head} />}
      head={
        <>
          <Note>{t('totalOf', { month: format.monthOfYear(head.month) })}</Note>
          <Figure amount={formatYuan(head.total)} unit={t('common:yuan')} />
          <Note>{count}</Note>
          <Note>{head.maskedNumber}</Note>
          <AgainstBill head={head} />
        </>
      }
    >
      <Tear />
      <div className={styles.byType}>
        <Types
          label={t('byType')}
          choices={head.byType.map(({ type, total }) => ({
            href: hrefOf(head.month, address, { type }),
            label: labels.type(type),
            value: formatAmount(total, format),
            current: type === address.type,
          }))}
        />
      </div>
      {head.dataPacks.map(({ name, used, total }) => (
        <Row key={name.en} label={format.name(name)} value={t('packUsed', { used: format.megabytes(Math.floor(used / 1024)), total: format.megabytes(total / 1024) })} />
      ))}
    </Slip>
  );
}
