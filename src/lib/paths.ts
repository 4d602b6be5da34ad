import type { BillMonth } from './calendar.ts';

/** Static demonstrations live behind a hash, so that they open from any folder of any file server (docs/decisions/0005). */
const PREFIX = import.meta.env?.MODE === 'demo' ? '#' : '';

/** Addresses of the product, for links. They never carry personal data. */
export const paths = {
  home: () => `${PREFIX}/`,
  /** Sign-in, to come back to an address of ours afterwards. */
  signIn: (to?: string) => `${PREFIX}/sign-in${to === undefined ? '' : `?to=${encodeURIComponent(routeOf(to))}`}`,
  pukSignIn: () => `${PREFIX}/sign-in/puk`,
  /** The way in that needs neither the phone nor a password, on to reporting the phone lost. */
  lostPhone: () => `${PREFIX}/sign-in/puk?to=${encodeURIComponent('/line/order?action=report-lost')}`,
  bills: () => `${PREFIX}/bills`,
  bill: (month: BillMonth) => `${PREFIX}/bills/${month}`,
  /** This month so far; with a part, what belongs to it is shown first. */
  unbilled: (part?: string) => `${PREFIX}/unbilled${part ? `?part=${part}` : ''}`,
  statements: () => `${PREFIX}/statements`,
  statement: (month: BillMonth, filter: StatementFilter = {}) => `${PREFIX}/statements/${month}${searchOf(filter)}`,
  balance: (month?: BillMonth) => `${PREFIX}/balance${month ? `?month=${month}` : ''}`,
  points: (year?: number) => `${PREFIX}/points${year ? `?year=${year}` : ''}`,
  /** What is owed, and the ways to pay it or to top up. */
  pay: () => `${PREFIX}/pay`,
  payment: (payment: string) => `${PREFIX}/pay/${payment}`,
  topUp: () => `${PREFIX}/top-up`,
  /** The catalogue; with a search (`?purpose=data`), that part of it. */
  services: (search = '') => `${PREFIX}/services${search}`,
  service: (service: string) => `${PREFIX}/services/${service}`,
  /** The fee page: the first confirmation of an order about a service. */
  serviceOrder: (service: string, action: string) => `${PREFIX}/services/${service}/order?action=${action}`,
  /** The same for an order about the line. */
  lineOrder: (action: string) => `${PREFIX}/line/order?action=${action}`,
  orders: () => `${PREFIX}/orders`,
  order: (order: string) => `${PREFIX}/orders/${order}`,
  /** Everything paid or payable; with a service, that one is shown first. */
  subscriptions: (service?: string) => `${PREFIX}/subscriptions${service ? `?service=${service}` : ''}`,
  /** Line, password, points, orders, settings, and the way out. */
  me: () => `${PREFIX}/me`,
  messages: () => `${PREFIX}/messages`,
  reminders: () => `${PREFIX}/reminders`,
  line: () => `${PREFIX}/line`,
  settings: () => `${PREFIX}/settings`,
  sessions: () => `${PREFIX}/sessions`,
  password: () => `${PREFIX}/password`,
  forgottenPassword: () => `${PREFIX}/password/forgotten`,
};

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

/** A link's address as the router wants it: without the hash of the demonstration. */
export function routeOf(href: string): string {
  return href.replace(/^#/, '');
}

/** Where to go after sign-in: an address of ours, or the first screen. Never another site, however it is written. */
export function safeReturn(to: string | null): string {
  if (to === null || !/^\/(?![/\\])/.test(to) || /[\u0000-\u001f\\]/.test(to)) return '/';
  return /^\/sign-in\b/.test(to) ? '/' : to;
}
