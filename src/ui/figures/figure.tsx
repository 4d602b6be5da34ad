import { classNames } from '#ui/styles/class-names.ts';
import styles from './figure.module.css';

/** Amounts of this many digits and more (1,000,000.00 is nine) go down to the title size. */
const LONG_AMOUNT_DIGITS = 8;

/** A currency sign stands before the digits, behind a minus. */
const SIGN = '¥';

/** The one large amount of a screen. Takes formatted text: `128.60` with the unit `元`, `元/月`, or `¥`, `¥ a month`: what begins with the sign is set around the amount. Never wraps. */
export function Figure({ amount, unit = '' }: { amount: string; unit?: string | undefined }) {
  const hasSign = unit.startsWith(SIGN);
  const behind = hasSign ? unit.slice(SIGN.length).trim() : unit;
  const digits = amount.replace(/\D/g, '').length;
  return (
    <p className={classNames(styles.figure, digits >= LONG_AMOUNT_DIGITS && styles.long)}>
      <span>{hasSign ? amount.replace(/^\D?/, `$&${SIGN}`) : amount}</span>
      {behind ? <span className={styles.unit}>{behind}</span> : null}
    </p>
  );
}
