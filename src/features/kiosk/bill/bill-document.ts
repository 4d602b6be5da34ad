import type { TFunction } from 'i18next';
import type { Bill, BillItem, BillPart } from '#contract/bills.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { formatExplanation, isFree } from '#i18n/words/format-bill-item.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { PAID_BY } from '#i18n/words/paid-by.ts';
import type { Fen } from '#lib/money.ts';
import { heading, row, RULE, type SlipDocument, type SlipPart } from '#lib/terminal/slip-document.ts';

/** What puts a bill into words: those of the screen, on paper as well (S40). */
interface Writing {
  readonly t: TFunction<readonly ['bill-items', 'bills', 'kiosk-slip', 'common']>;
  readonly format: Formatters;
}

const note = (text: string): SlipPart => ({ kind: 'note', text });
const detail = (text: string): SlipPart => ({ kind: 'detail', text });
const sum = (label: string, value: string): SlipPart => ({ kind: 'sum', label, value });
const amountOf = (amount: Fen, { t, format }: Writing) => t('kiosk-slip:amount', { amount: formatAmount(amount, format) });

/** Its name and amount; below, of whom it is collected for, and how it was worked out. */
function itemParts({ name, amount, explanation, provider }: BillItem, writing: Writing): SlipPart[] {
  const { t, format } = writing;
  return [
    row(format.name(name), isFree(explanation) ? t('free') : amountOf(amount, writing)),
    ...(provider === null ? [] : [detail(t('provider', { name: format.name(provider.name), code: provider.code }))]),
    detail(formatExplanation(explanation, t, format)),
  ];
}

interface Side {
  readonly title: string;
  readonly lead?: string;
  readonly none: string;
}

function sideParts({ items, subtotal }: BillPart, { title, lead, none }: Side, writing: Writing): SlipPart[] {
  if (items.length === 0) return [RULE, heading(title), note(none)];
  return [
    RULE,
    heading(title),
    ...(lead === undefined ? [] : [note(lead)]),
    ...items.flatMap((item) => itemParts(item, writing)),
    sum(writing.t('bills:subtotal'), amountOf(subtotal, writing)),
  ];
}

function settlementParts({ total, payments, unpaid }: Bill, writing: Writing): SlipPart[] {
  const { t, format } = writing;
  const owed = amountOf(unpaid, writing);
  return [
    RULE,
    sum(t('bills:total'), amountOf(total, writing)),
    ...payments.flatMap(({ method, at, amount }) => [row(t(`bills:${PAID_BY[method]}`), amountOf(amount, writing)), detail(formatMomentOfYear(at, format))]),
    unpaid > 0 ? sum(t('bills:owed'), owed) : row(t('bills:owed'), owed),
    note(t('common:tax')),
  ];
}

/** A bill on the terminal's paper, as its screen shows it: own and third-party items apart, and nothing of a person but the masked number. */
export function billDocument(bill: Bill, writing: Writing): SlipDocument {
  const { t, format } = writing;
  return {
    issuer: t('common:product'),
    title: t('bills:titleMonth', { month: format.monthOfYear(bill.month) }),
    parts: [
      row(t('kiosk-slip:number'), bill.maskedNumber),
      row(t('kiosk-slip:bill.number'), bill.number),
      row(t('kiosk-slip:bill.period'), t('bills:period', { from: format.dayOfYear(bill.from), to: format.day(bill.to) })),
      row(t('kiosk-slip:printedAt'), formatMomentOfYear(bill.asOf, format)),
      ...sideParts(bill.own, { title: t('bills:own'), none: t('bills:ownNone') }, writing),
      ...sideParts(bill.thirdParty, { title: t('bills:thirdParty'), lead: t('bills:thirdPartyLead'), none: t('bills:thirdPartyNone') }, writing),
      ...settlementParts(bill, writing),
    ],
  };
}
