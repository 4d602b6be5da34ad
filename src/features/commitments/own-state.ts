import type { TFunction } from 'i18next';
import type { OwnCommitments } from '#contract/care/commitments.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { formatYuan } from '#lib/money.ts';
import type { Tone } from '#ui/text/icon.tsx';

interface OwnState {
  readonly text: string;
  readonly tone: Tone;
}
type T = TFunction<'commitments'>;
type Format = (own: OwnCommitments, t: T, format: Formatters) => OwnState;

const fine = (text: string): OwnState => ({ text, tone: 'jade' });

/** What waits for the customer's choice first, then what is being decided, then what was paid back. */
const formatRefunds: Format = ({ refunds: { granted, deciding, paid, total } }, t) => {
  if (granted > 0) return { text: t('refundGranted', { count: granted }), tone: 'amber' };
  if (deciding > 0) return { text: t('refundDeciding', { count: deciding }), tone: 'grey' };
  return fine(paid > 0 ? t('refunded', { count: paid, amount: formatYuan(total) }) : t('noRefunds'));
};

const formatReminders: Format = ({ lastReminder }, t, format) => {
  if (!lastReminder) return fine(t('notReminded'));
  const time = format.moment(lastReminder.at);
  return lastReminder.hasArrived ? fine(t('reminded', { time })) : { text: t('remindedInVain', { time }), tone: 'amber' };
};

const formatBills: Format = ({ bills }, t, format) => {
  if (!bills) return { text: t('noBillsByRule'), tone: 'grey' };
  const { count, first, last } = bills;
  if (first === null || last === null) return { text: t('noBillYet'), tone: 'grey' };
  return fine(t('billsThere', { count, first: format.month(first), last: format.month(last) }));
};

const formatOrders: Format = ({ services: { count, notConsented } }, t) => {
  if (notConsented > 0) return { text: t('notConsented', { count: notConsented }), tone: 'amber' };
  return fine(count === 0 ? t('nothingOrdered') : t('consented', { count }));
};

/** What is most urgent of all that is open: a promise broken, a decision of the customer's, the next reply, what is being done. */
const formatComplaints: Format = ({ complaints: { waiting, late, nextReplyDueAt, answered, inProgress } }, t, format) => {
  if (late > 0) return { text: t('replyLate', { count: late }), tone: 'red' };
  if (answered > 0) return { text: t('yourTurn', { count: answered }), tone: 'amber' };
  if (nextReplyDueAt !== null) return { text: t('replyDue', { count: waiting, time: format.moment(nextReplyDueAt) }), tone: 'grey' };
  return inProgress > 0 ? { text: t('inProgress', { count: inProgress }), tone: 'grey' } : fine(t('noneOpen'));
};

/** How the signed-in customer stands with each commitment; null for those that are the same for everybody. */
export const OWN_STATES = {
  agreement: null,
  refund: formatRefunds,
  reminders: formatReminders,
  bills: formatBills,
  orders: formatOrders,
  complaints: formatComplaints,
  halls: null,
  spam: null,
} as const satisfies Readonly<Record<string, Format | null>>;
