import type { BillMonth } from './calendar.ts';

/** Static demonstrations live behind a hash, so that they open from any folder of any file server (docs/decisions/0005). */
const PREFIX = import.meta.env?.MODE === 'demo' ? '#' : '';

/** What part of a statement an address names; what is left out is as usual: everything, newest first, in one list. */
interface StatementFilter {
  readonly type?: string | null;
  readonly day?: string | null;
  readonly paid?: boolean;
  readonly order?: string;
  readonly view?: string;
  readonly page?: number;
}

function searchOf(filter: StatementFilter): string {
  const search = new URLSearchParams();
  if (filter.type) search.set('type', filter.type);
  if (filter.day) search.set('day', filter.day);
  if (filter.paid) search.set('paid', '1');
  if (filter.order && filter.order !== 'newest') search.set('order', filter.order);
  if (filter.view && filter.view !== 'all') search.set('view', filter.view);
  if (filter.page && filter.page > 1) search.set('page', String(filter.page));
  const text = search.toString();
  return text && `?${text}`;
}

export const home = (): string => `${PREFIX}/`;
/** Sign-in, to come back to an address of ours afterwards. */
export const signIn = (to?: string): string => `${PREFIX}/sign-in${to === undefined ? '' : `?to=${encodeURIComponent(to.replace(/^#/, ''))}`}`;
export const pukSignIn = (): string => `${PREFIX}/sign-in/puk`;
/** Reporting a lost phone without having signed in. */
export const lostPhone = (): string => `${PREFIX}/sign-in/lost`;
export const bills = (): string => `${PREFIX}/bills`;
export const bill = (month: BillMonth): string => `${PREFIX}/bills/${month}`;
/** This month so far; with a part, what belongs to it is shown first. */
export const unbilled = (part?: string): string => `${PREFIX}/unbilled${part ? `?part=${part}` : ''}`;
export const statements = (): string => `${PREFIX}/statements`;
export const statement = (month: BillMonth, filter: StatementFilter = {}): string => `${PREFIX}/statements/${month}${searchOf(filter)}`;
export const balance = (month?: BillMonth): string => `${PREFIX}/balance${month ? `?month=${month}` : ''}`;
export const points = (year?: number): string => `${PREFIX}/points${year ? `?year=${year}` : ''}`;
/** What is owed, and the ways to pay it or to top up. */
export const pay = (): string => `${PREFIX}/pay`;
export const payment = (id: string): string => `${PREFIX}/pay/${id}`;
export const topUp = (): string => `${PREFIX}/top-up`;
export const topUpSlip = (number: string): string => `${PREFIX}/top-up/${number}`;
/** The catalogue; with a search (`?purpose=data`), that part of it. */
export const services = (search = ''): string => `${PREFIX}/services${search}`;
export const service = (id: string): string => `${PREFIX}/services/${id}`;
/** The fee page: the first confirmation of an order about a service. */
export const serviceOrder = (id: string, action: string): string => `${PREFIX}/services/${id}/order?action=${action}`;
/** The same for an order about the line. */
export const lineOrder = (action: string): string => `${PREFIX}/line/order?action=${action}`;
export const orders = (): string => `${PREFIX}/orders`;
export const order = (id: string): string => `${PREFIX}/orders/${id}`;
/** Everything paid or payable; with a service, that one is shown first. */
export const subscriptions = (shown?: string): string => `${PREFIX}/subscriptions${shown ? `?service=${shown}` : ''}`;
/** Line, password, points, orders, settings, and the way out. */
export const me = (): string => `${PREFIX}/me`;
export const complaints = (): string => `${PREFIX}/complaints`;
/** The form, empty or about something: what is named by its place, never by its words. */
export const newComplaint = (about?: { readonly type: string; readonly [name: string]: string }): string =>
  `${PREFIX}/complaints/new${about ? `?${new URLSearchParams(about).toString()}` : ''}`;
export const complaint = (id: string): string => `${PREFIX}/complaints/${id}`;
export const refunds = (): string => `${PREFIX}/refunds`;
/** The charge in question, by its place on a bill. */
export const newRefund = (month: BillMonth, key: string): string => `${PREFIX}/refunds/new?${new URLSearchParams({ month, key }).toString()}`;
export const refund = (id: string): string => `${PREFIX}/refunds/${id}`;
export const newSpamReport = (): string => `${PREFIX}/spam-reports/new`;
export const activity = (): string => `${PREFIX}/activity`;
export const messages = (): string => `${PREFIX}/messages`;
export const reminders = (): string => `${PREFIX}/reminders`;
/** Help; with a part (`halls`), that one is shown first and open; with words, what they find. */
export const help = (part?: string | null, words?: string): string => `${PREFIX}/help${part ? `?part=${part}` : words ? `?q=${encodeURIComponent(words)}` : ''}`;
export const commitments = (): string => `${PREFIX}/commitments`;
export const agreement = (): string => `${PREFIX}/agreement`;
/** Everything a terminal does. */
export const terminalMenu = (): string => `${PREFIX}/kiosk/menu`;
/** What was done in a visit to a terminal, to be printed. */
export const visitSlip = (): string => `${PREFIX}/kiosk/slip`;
/** A bill, to be printed by a terminal. */
export const billSlip = (month: BillMonth): string => `${PREFIX}/kiosk/bills/${month}`;
/** What a terminal showed, on the phone that scanned its code. */
export const handOff = (id: string): string => `${PREFIX}/continue/${id}`;
export const line = (): string => `${PREFIX}/line`;
export const settings = (): string => `${PREFIX}/settings`;
export const sessions = (): string => `${PREFIX}/sessions`;
export const password = (): string => `${PREFIX}/password`;
export const forgottenPassword = (): string => `${PREFIX}/password/forgotten`;
