import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount, formatAmountChange } from '#i18n/words/format-amount.ts';
import type { BalanceMonth, Movement } from '#contract/balance.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Segmented } from '#ui/controls/types.tsx';
import styles from './movements.module.css';

const KIND_TEXT = {
  opening: 'kindOpening',
  'top-up': 'kindTopUp',
  gift: 'kindGift',
  dedicated: 'kindDedicated',
  refund: 'kindRefund',
  expiry: 'kindExpiry',
  usage: 'kindUsage',
} as const satisfies Record<Exclude<Movement['kind'], 'bill'>, string>;

function MovementRow({ movement }: { readonly movement: Movement }) {
  const { t } = useTranslation('balance');
  const format = useFormatters();
  const label = movement.kind === 'bill' ? t('kindBill', { month: movement.billMonth ? format.month(movement.billMonth) : '' }) : t(KIND_TEXT[movement.kind]);
  const part = movement.part === 'main' ? '' : ` · ${t(movement.part)}`;
  return <Row label={label} value={formatAmountChange(movement.amount, format)} note={format.moment(movement.at) + part} />;
}

/** One month of the account: opening, what came in, went out and was returned, closing; then each posting. The month stands in the address. */
export function Movements({ months, asked }: { readonly months: readonly BalanceMonth[]; readonly asked: string | null }) {
  const { t } = useTranslation('balance');
  const format = useFormatters();
  const shown = months.find((month) => month.month === asked) ?? months[0];
  if (!shown) return null;
  return (
    <section aria-labelledby="movements">
      <h2 id="movements">{t('movements')}</h2>
      <div className={styles.months}>
        <Segmented label={t('movements')} choices={months.map(({ month }) => ({ href: paths.balance(month), label: format.shortMonth(month), current: month === shown.month }))} />
      </div>
      {asked !== null && shown.month !== asked ? (
        <div role="status">
          <Message>{t('monthNotThere', { month: format.monthOfYear(shown.month) })}</Message>
        </div>
      ) : null}
      <Row label={t('opening')} value={formatAmount(shown.opening, format)} />
      <Row label={t('in')} value={formatAmountChange(shown.in, format)} />
      <Row label={t('out')} value={formatAmountChange(shown.out, format)} />
      {shown.returned === 0 ? null : <Row label={t('returned')} value={formatAmountChange(shown.returned, format)} />}
      <SumRow label={t(shown === months[0] ? 'closing' : 'closed')} value={formatAmount(shown.closing, format)} />
      <h3 className={styles.each}>{t('each', { month: format.monthOfYear(shown.month) })}</h3>
      {shown.movements.length === 0 ? (
        <p>{t('noMovements')}</p>
      ) : (
        <ul>
          {shown.movements.map((movement) => (
            <li key={movement.id}>
              <MovementRow movement={movement} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
