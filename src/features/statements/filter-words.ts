import type { Words } from '#i18n/words.ts';
import type { Say } from '#features/statements/records/record-words.ts';
import { kindWords } from '#features/statements/records/record-words.ts';
import type { AddressPart, StatementAddress } from '#features/statements/filter/statement-address.ts';

const PART_TEXT = { type: 'partType', day: 'partDay', paid: 'partPaid', order: 'partOrder', view: 'partView', page: 'partPage' } as const satisfies Record<AddressPart, string>;

/** The conditions a customer has set, in words; empty without any. */
export function filterWords(address: StatementAddress, text: string, t: Say, words: Words): string {
  const parts = [
    address.type === null ? '' : kindWords(t).type(address.type),
    address.day === null ? '' : words.day(address.day),
    address.paid ? t('filterPaid') : '',
    text.trim() === '' ? '' : t('filterText', { text: text.trim() }),
  ];
  return parts.filter((part) => part !== '').join(t('between'));
}

/** Parts of the address that were ignored, in words. */
export function partWords(parts: readonly AddressPart[], t: Say): string {
  return parts.map((part) => t(PART_TEXT[part])).join(t('between'));
}
