import type { VisitTasks } from '#data/terminal/visit-tasks.ts';
import type { TFunction } from 'i18next';
import type { Refund } from '#contract/care/refunds.ts';
import type { Order, OrderList } from '#contract/orders.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { CONFIRMED_BY } from '#i18n/words/confirmations.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import type { Instant } from '#lib/calendar.ts';
import { formatYuan, sumFen, type Fen } from '#lib/money.ts';
import { heading, row, RULE, type SlipDocument, type SlipPart } from '#lib/terminal/slip-document.ts';

type T = TFunction<readonly ['kiosk-slip', 'order-labels', 'common']>;
/** What puts a visit into words. */
interface Writing {
  readonly t: T;
  readonly format: Formatters;
}

const momentOf = (at: Instant, { format }: Writing) => formatMomentOfYear(at, format);
const amountOf = (amount: Fen, { t, format }: Writing) => t('amount', { amount: formatAmount(amount, format) });

function nameOf({ terms }: Order, { t, format }: Writing): string {
  const name = format.name(terms.name);
  return terms.service === null ? name : t('act', { action: t(`order-labels:${terms.action}`), name });
}

/** What it costs from now on, or, of what ends, until when it is there. */
function priceParts({ terms: { action, fee, trialUntil, suspension, effectiveOn, lastDay } }: Order, { t, format }: Writing): SlipPart[] {
  if (action === 'cancel') return lastDay === null ? [] : [row(t('usedTo'), format.dayOfYear(lastDay))];
  if (suspension !== null) return [row(t('price'), t('suspension', { day: format.dayOfYear(suspension.freeUntil), amount: formatYuan(suspension.monthlyFee) }))];
  const starts = effectiveOn === null ? [] : [row(t('startsOn'), t('fromDay', { day: format.dayOfYear(effectiveOn) }))];
  if (fee === null || fee.amount === 0) return [row(t('price'), t('free')), ...starts];
  const amount = { amount: formatYuan(fee.amount) };
  if (trialUntil !== null) return [row(t('price'), t('trial', { day: format.dayOfYear(trialUntil) })), row(t('afterTrial'), t('afterTrialPrice', amount))];
  return [row(t('price'), t(fee.per === 'month' ? 'perMonth' : 'perTime', amount)), ...starts];
}

function orderParts(order: Order, writing: Writing): SlipPart[] {
  const { t, format } = writing;
  const { number, settledAt, dueBy, terms, confirmations, charged } = order;
  return [
    RULE,
    heading(nameOf(order, writing)),
    ...(number === null ? [] : [row(t('slipNumber'), number)]),
    ...(settledAt === null ? [] : [row(t('doneAt'), momentOf(settledAt, writing))]),
    ...(dueBy === null ? [] : [row(t('dueBy'), momentOf(dueBy, writing))]),
    ...priceParts(order, writing),
    ...(terms.provider === null ? [] : [row(t('provider'), format.name(terms.provider.name))]),
    ...confirmations.map(({ by, at }) => row(t(`order-labels:${CONFIRMED_BY[by]}`), momentOf(at, writing))),
    ...(charged === null ? [] : [row(t('charged'), amountOf(charged, writing))]),
  ];
}

function paymentParts({ number, at, amount }: OrderList['payments'][number], writing: Writing): SlipPart[] {
  const { t } = writing;
  return [RULE, heading(t('payment')), row(t('paymentNumber'), number), row(t('doneAt'), momentOf(at, writing)), row(t('paid'), amountOf(amount, writing))];
}

const refundName = ({ name, month }: Refund, { t, format }: Writing) => t('refund', { name: format.name(name), month: format.month(month) });

function refundParts(refund: Refund, writing: Writing): SlipPart[] {
  const { t } = writing;
  const { number, createdAt, state, total } = refund;
  return [
    RULE,
    heading(refundName(refund, writing)),
    row(t('refundNumber'), number),
    row(t('askedAt'), momentOf(createdAt, writing)),
    row(t('refundState'), t(`refundStates.${state}`)),
    ...(total === 0 ? [] : [row(t('refunded'), amountOf(total, writing))]),
  ];
}

function complaintParts({ number, kind, createdAt, firstReplyDueAt }: VisitTasks['complaints'][number], writing: Writing): SlipPart[] {
  const { t } = writing;
  return [
    RULE,
    heading(t(`complaints.${kind}`)),
    row(t('complaintNumber'), number),
    row(t('acceptedAt'), momentOf(createdAt, writing)),
    row(t('firstReply'), momentOf(firstReplyDueAt, writing)),
  ];
}

/** Each task in one line: what it was, and the number to find it by; null while there is none. */
export function linesOf({ orders, payments, refunds, complaints }: VisitTasks, writing: Writing): { readonly what: string; readonly number: string | null }[] {
  const { t } = writing;
  return [
    ...orders.map((order) => ({ what: nameOf(order, writing), number: order.number })),
    ...payments.map(({ number }) => ({ what: t('payment'), number })),
    ...refunds.map((refund) => ({ what: refundName(refund, writing), number: refund.number })),
    ...complaints.map(({ kind, number }) => ({ what: t(`complaints.${kind}`), number })),
  ];
}

/** A line in words. */
export function sayLine({ what, number }: ReturnType<typeof linesOf>[number], { t }: Writing): string {
  return number === null ? t('openLine', { what }) : t('line', { what, number });
}

/** Sums, the line to sign on, and the code that a clerk reads: nothing in it but numbers of slips. */
function foot(tasks: VisitTasks, writing: Writing): SlipPart[] {
  const { t, format } = writing;
  const lines = linesOf(tasks, writing);
  const charged = sumFen(tasks.orders.flatMap((order) => order.charged ?? []));
  const numbers = lines.flatMap(({ number }) => number ?? []);
  return [
    RULE,
    ...(lines.length > 1 ? [{ kind: 'note', text: t('count', { tasks: format.count(lines.length) }) } as const] : []),
    ...(lines.length > 1 && charged > 0 ? [{ kind: 'sum', label: t('chargedInAll'), value: amountOf(charged, writing) } as const] : []),
    { kind: 'signature', label: t('signature') },
    ...(numbers.length === 0 ? [] : [{ kind: 'code', text: numbers.join(' '), caption: t('check') } as const]),
  ];
}

/** One acceptance slip for everything done in a visit, to be signed (S63, S65). `isSummary`: a line for each. */
export function visitDocument(tasks: VisitTasks, isSummary: boolean, writing: Writing): SlipDocument {
  const { t } = writing;
  const { orders, payments, refunds, complaints } = tasks;
  const body = isSummary
    ? [RULE, ...linesOf(tasks, writing).map((line): SlipPart => ({ kind: 'note', text: sayLine(line, writing) }))]
    : [
        ...orders.flatMap((order) => orderParts(order, writing)),
        ...payments.flatMap((payment) => paymentParts(payment, writing)),
        ...refunds.flatMap((refund) => refundParts(refund, writing)),
        ...complaints.flatMap((complaint) => complaintParts(complaint, writing)),
      ];
  return {
    issuer: t('common:product'),
    title: t('title'),
    parts: [row(t('number'), tasks.maskedNumber), row(t('printedAt'), momentOf(tasks.asOf, writing)), ...body, ...foot(tasks, writing)],
  };
}
