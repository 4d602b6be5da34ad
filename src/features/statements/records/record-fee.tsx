import { createContext, use } from 'react';
import { formatAmount } from '#i18n/words/format-amount.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import type { RecordFacts } from './format-record.ts';
import styles from './record-fee.module.css';
import type { Localization } from './use-localization.ts';

export interface RecordFeeProps {
  readonly record: RecordFacts;
  readonly month: BillMonth;
  readonly what: string;
  readonly localization: Localization;
}

/** Whether the list shows only the records near the window: then Tab does not stop at each of thousands; read by pages, it does. */
export const IsWindowed = createContext(false);

/** What a record cost; where it cost something, the way to ask it back (S8). */
export function RecordFee({ record: { fee, key }, month, what, localization: { t, format } }: RecordFeeProps) {
  const isWindowed = use(IsWindowed);
  const amount = formatAmount(fee, format);
  if (fee <= 0) return amount;
  return (
    <a className={styles.wrong} tabIndex={isWindowed ? -1 : undefined} href={paths.newRefund(month, key)} aria-label={t('wrongNamed', { fee: amount, what })}>
      {amount}
    </a>
  );
}
