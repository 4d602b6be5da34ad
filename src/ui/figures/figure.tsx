import { classNames } from '#ui/styles/class-names.ts';
import styles from './figure.module.css';

/** Amounts of this many digits and more (1,000,000.00 is nine) go down to the title size. */
const LONG_AMOUNT_DIGITS = 8;

/** The one large amount of a screen. Takes formatted text: `128.60` with the unit `元`, or `¥128.60` without. Never wraps. */
export function Figure({ amount, unit }: { amount: string; unit?: string | undefined }) {
  const digits = amount.replace(/\D/g, '').length;
  return (
    <p className={classNames(styles.figure, digits >= LONG_AMOUNT_DIGITS && styles.long)}>
      {amount}
      {unit ? <span className={styles.unit}>{unit}</span> : null}
    </p>
  );
}
