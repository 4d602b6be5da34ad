import type { Formatters } from '#i18n/formatters.ts';
import type { StatementsT } from '#features/statements/records/format-record.ts';
import { recordLabels } from '#features/statements/records/format-record.ts';
import type { AddressPart, StatementAddress } from '#features/statements/filter/statement-address.ts';

const PART_TEXT = { type: 'partType', day: 'partDay', paid: 'partPaid', order: 'partOrder', view: 'partView', page: 'partPage' } as const satisfies Record<AddressPart, string>;

/** The conditions a customer has set, in format; empty without any. */
export function formatFilter(address: StatementAddress, text: string, t: StatementsT, format: Formatters): string {
  const parts = [
    address.type === null ? '' : recordLabels(t).type(address.type),
    address.day === null ? '' : format.day(address.day),
    address.paid ? t('filterPaid') : '',
    text.trim() === '' ? '' : t('filterText', { text: text.trim() }),
  ];
  return parts.filter((part) => part !== '').join(t('between'));
}

/** Parts of the address that were ignored, in format. */
export function formatPart(parts: readonly AddressPart[], t: StatementsT): string {
  return parts.map((part) => t(PART_TEXT[part])).join(t('between'));
}
