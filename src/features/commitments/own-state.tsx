import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { MessageList } from '#contract/account/messages.ts';
import type { BillList } from '#contract/bills.ts';
import type { ComplaintList } from '#contract/care/complaints.ts';
import type { RefundList } from '#contract/care/refunds.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { messagesQuery } from '#data/account/messages.ts';
import { billListQuery } from '#data/bills.ts';
import { complaintListQuery } from '#data/care/complaints.ts';
import { refundListQuery } from '#data/care/refunds.ts';
import { subscriptionsQuery } from '#data/subscriptions.ts';
import { isProblem } from '#data/wire/trouble.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { formatYuan, sumFen } from '#lib/money.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Message } from '#ui/notices/message.tsx';
import type { Tone } from '#ui/text/icon.tsx';

interface OwnState {
  readonly text: string;
  readonly tone: Tone;
}
type T = TFunction<readonly ['commitments', 'rules']>;
type Format<D> = (data: D, t: T, format: Formatters) => OwnState;

const fine = (text: string): OwnState => ({ text, tone: 'jade' });

/** What waits for the customer's choice first, then what is being decided, then what was paid back. */
const formatRefunds: Format<RefundList> = ({ refunds }, t) => {
  const [granted, deciding, paid] = (['granted', 'with-person', 'paid'] as const).map((state) => refunds.filter((refund) => refund.state === state));
  if (granted?.length) return { text: t('refundGranted', { count: granted.length }), tone: 'amber' };
  if (deciding?.length) return { text: t('refundDeciding', { count: deciding.length }), tone: 'grey' };
  return fine(paid?.length ? t('refunded', { count: paid.length, amount: formatYuan(sumFen(paid.map(({ total }) => total))) }) : t('noRefunds'));
};

const formatReminders: Format<MessageList> = ({ messages }, t, format) => {
  const last = messages.find(({ kind }) => kind === 'reminder');
  if (!last) return fine(t('notReminded'));
  const time = format.moment(last.at);
  return last.undelivered === null ? fine(t('reminded', { time })) : { text: t('remindedInVain', { time }), tone: 'amber' };
};

const formatBills: Format<BillList> = ({ months }, t, format) => {
  const sorted = months.map(({ month }) => month).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { text: t('noBillYet'), tone: 'grey' };
  return fine(t('billsThere', { count: sorted.length, first: format.month(first), last: format.month(last) }));
};

const formatOrders: Format<Subscriptions> = ({ services }, t) => {
  const strange = services.filter(({ origin }) => origin.consent === 'none').length;
  if (strange > 0) return { text: t('notConsented', { count: strange }), tone: 'amber' };
  return fine(services.length === 0 ? t('nothingOrdered') : t('consented', { count: services.length }));
};

/** What is most urgent of all that is open: a promise broken, a decision of the customer's, the next reply, what is being done. */
const formatComplaints: Format<ComplaintList> = ({ complaints }, t, format) => {
  const waiting = complaints.filter(({ state }) => state === 'waiting');
  const late = waiting.filter(({ isLate }) => isLate).length;
  if (late > 0) return { text: t('replyLate', { count: late }), tone: 'red' };
  const answered = complaints.filter(({ state }) => state === 'answered').length;
  if (answered > 0) return { text: t('yourTurn', { count: answered }), tone: 'amber' };
  const next = waiting.map(({ firstReplyDueAt }) => firstReplyDueAt).sort()[0];
  if (next !== undefined) return { text: t('replyDue', { count: waiting.length, time: format.moment(next) }), tone: 'grey' };
  const count = complaints.filter(({ state }) => state === 'in-progress').length;
  return count > 0 ? { text: t('inProgress', { count }), tone: 'grey' } : fine(t('noneOpen'));
};

/** One line; its place is kept while it is asked for. What cannot be had is said too: the screen behind the link says why. */
function State<D, K extends QueryKey>({ query, formatState }: { readonly query: UseQueryOptions<D, Error, D, K>; readonly formatState: Format<D> }) {
  const { t } = useTranslation(['commitments', 'rules']);
  const format = useFormatters();
  const { data, error } = useQuery(query);
  if (data !== undefined) {
    const { text, tone } = formatState(data, t, format);
    return <Message tone={tone}>{text}</Message>;
  }
  if (isProblem(error, 'bill-not-offered')) return <Message tone="grey">{t('rules:bill-not-offered.help')}</Message>;
  return <Message tone="grey">{t(error ? 'unsure' : 'looking')}</Message>;
}

/** How the signed-in customer stands with each commitment, from what the screens that keep it ask anyway; null for those that are the same for everybody. */
export const OWN_STATES = {
  agreement: null,
  refund: <State query={refundListQuery()} formatState={formatRefunds} />,
  reminders: <State query={messagesQuery()} formatState={formatReminders} />,
  bills: <State query={billListQuery()} formatState={formatBills} />,
  orders: <State query={subscriptionsQuery()} formatState={formatOrders} />,
  complaints: <State query={complaintListQuery()} formatState={formatComplaints} />,
  halls: null,
  spam: null,
} as const;
