import { useTranslation } from '#i18n/use-translation.ts';
import type { OpenStatement } from '#data/statements.ts';
import { fen, formatYuan } from '#lib/money.ts';
import { useWords } from '#parts/words/use-words.ts';
import { Figure } from '#ui/figures/figure.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Types } from '#ui/controls/types.tsx';
import { Quiet, State } from '#ui/text/words.tsx';
import { kindWords } from '#features/statements/records/record-words.ts';
import { hrefOf, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './statement.module.css';
import type { Reading } from '#features/statements/reading/use-reading.ts';

type Head = OpenStatement['head'];

function EqualStamp({ head }: { readonly head: Head }) {
  const { t } = useTranslation('statements');
  const words = useWords();
  const isEqual = head.billTotal === head.total;
  const state = isEqual ? t('stampEqual') : t(head.billTotal === null ? 'stampNoBill' : 'stampDiffers');
  const above = head.billTotal === null ? words.year(head.month) : t('stampAbove');
  return <Stamp state={state} closed={isEqual} tone={isEqual ? 'jade' : head.billTotal === null ? 'grey' : 'amber'} above={above} below={words.shortMonth(head.month)} />;
}

/** How the total stands to the bill, in words. */
function AgainstBill({ head }: { readonly head: Head }) {
  const { t } = useTranslation('statements');
  const { billTotal, total } = head;
  if (billTotal === total) return null;
  if (billTotal === null) return <p>{t('noBill')}</p>;
  return <State tone="amber">{t('differs', { bill: formatYuan(billTotal), difference: formatYuan(fen(Math.abs(billTotal - total))) })}</State>;
}

/** The answer: what the records come to, whether that is what the bill says, and the eight types, which are the filter and add up to it. */
export function StatementSlip({ head, reading, address }: { readonly head: Head; readonly reading: Reading; readonly address: StatementAddress }) {
  const { t } = useTranslation(['statements', 'common']);
  const words = useWords();
  const called = kindWords(t);
  const quantity = words.count(head.records);
  const count = reading.isComplete
    ? t(head.billTotal === head.total ? 'recordsEqual' : 'records', { quantity })
    : t('recordsLoading', { loaded: words.count(reading.loaded), quantity });
  return (
    <Slip
      label={t('total')}
      stamp={<EqualStamp head={head} />}
      head={
        <>
          <Quiet>{t('totalOf', { month: words.monthOfYear(head.month) })}</Quiet>
          <Figure amount={formatYuan(head.total)} unit={t('common:yuan')} />
          <Quiet>{count}</Quiet>
          <Quiet>{head.maskedNumber}</Quiet>
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
            label: called.type(type),
            value: formatYuan(total),
            current: type === address.type,
          }))}
        />
      </div>
    </Slip>
  );
}
