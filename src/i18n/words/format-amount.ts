import type { Formatters } from '#i18n/formatters.ts';
import { formatYuan, formatYuanChange, type Fen } from '#lib/money.ts';

type Of = Pick<Formatters, 'language'>;

/** English sets its sign before the digits, behind a plus or minus; a Chinese row has none. */
const withSign = (amount: string, { language }: Of) => (language === 'en' ? amount.replace(/^\D?/, '$&¥') : amount);

/** An amount that stands by itself, in a row or a table: `72.70`, in English `¥72.70`, `−¥5.90`. In a sentence the text has the unit. */
export const formatAmount = (amount: Fen, format: Of): string => withSign(formatYuan(amount), format);

/** The same for a difference: `+5.00`, in English `+¥5.00`. */
export const formatAmountChange = (amount: Fen, format: Of): string => withSign(formatYuanChange(amount), format);
