import type { RecordBook } from '#data/record-book.ts';
import type { RecordKind } from '#contract/statements.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { yuanForFile } from '#lib/money.ts';
import { recordLabels, recordAt, type StatementsT } from '#features/statements/records/format-record.ts';

/** The file's header, in the language of the page. */
export function fileHeader(t: StatementsT): string[] {
  return [
    t('columnTime'),
    t('columnType'),
    t('columnWhat'),
    t('columnPeer'),
    t('columnPlace'),
    t('columnAmount'),
    t('columnAmountUnit'),
    t('columnChargedCount'),
    t('columnChargedUnit'),
    t('columnFee'),
  ];
}

/** A landline keeps its leading zero in a spreadsheet when it is no plain number: `010-60002218`. */
function peerForFile(peer: string): string {
  const areaDigits = /^0(10|2\d)/.test(peer) ? 3 : 4;
  return /^0\d{9,11}$/.test(peer) ? `${peer.slice(0, areaDigits)}-${peer.slice(areaDigits)}` : peer;
}

/** One record as the cells of a file: RFC 3339 time with +08:00, plain figures with their units, yuan with two decimals. */
export function fileLines(book: RecordBook, t: StatementsT, format: Formatters): (position: number) => string[] {
  const { kind: kindName, type: typeName } = recordLabels(t);
  const units: Partial<Record<RecordKind, readonly [string, string]>> = {
    'call-out': [t('unitSeconds'), t('unitMinutes')],
    'call-in': [t('unitSeconds'), t('unitMinutes')],
    data: [t('unitKilobytes'), t('unitKilobytes')],
    sms: [t('unitMessages'), t('unitMessages')],
    mms: [t('unitMessages'), t('unitMessages')],
  };
  return (position) => {
    const { at, kind, type, name, peer, place, amount, charged, fee } = recordAt(book, position, format);
    const unit = units[kind];
    const used = unit ? [String(amount), unit[0], String(charged), unit[1]] : ['', '', '', ''];
    return [at, typeName(type), name === '' ? kindName(kind) : name, peerForFile(peer), place, ...used, yuanForFile(fee)];
  };
}
