/** One address of the product: the file of its screen, from `src` on, and the texts that file and all it imports use, but for those a part of it fetches by itself when it is asked for. */
export interface RouteEntry {
  readonly path: string;
  readonly module: `features/${string}-page.tsx`;
  readonly texts: readonly string[];
}

/** Addresses whose screens the page's inline script paints before the app is there. */
export const PAINTED: readonly string[] = ['/', '/sign-in'];

/** Addresses whose screens are fetched while the app is idle: those of the tab bar, and those that the figures of home lead to. */
export const KEPT_WHILE_IDLE: readonly string[] = ['/', '/bills', '/services', '/subscriptions', '/me', '/bills/:month', '/unbilled', '/balance', '/points'];

/** Where one goes from a screen, as a rule: fetched there while idle. What is begun is so gone through to its end without asking for code in the middle, which a newer build may have taken away. */
export const LIKELY_FROM: Readonly<Record<string, string>> = {
  '/statements': '/statements/:month',
  '/services': '/services/:service',
  '/services/:service': '/services/:service/order',
  '/services/:service/order': '/orders/:order',
  '/line': '/line/order',
  '/line/order': '/orders/:order',
  '/pay': '/pay/:payment',
  '/complaints/new': '/complaints/:complaint',
  '/refunds/new': '/refunds/:refund',
};

/** The whole map, as data: one address, one screen. The app, the build and the tests read it here. */
export const ROUTE_MAP: readonly RouteEntry[] = [
  { path: '/', module: 'features/home/home-page.tsx', texts: ['home', 'home-more'] },
  { path: '/sign-in', module: 'features/session/sign-in-page.tsx', texts: ['session', 'session-more'] },
  { path: '/sign-in/puk', module: 'features/session/puk-page.tsx', texts: ['password', 'rules'] },
  { path: '/sign-in/lost', module: 'features/orders/lost-phone-page.tsx', texts: ['lost-phone', 'terms', 'password', 'rules'] },
  { path: '/bills', module: 'features/bills/bill-list-page.tsx', texts: ['bills', 'bill-items', 'rules'] },
  { path: '/bills/:month', module: 'features/bills/bill-page.tsx', texts: ['bills', 'bill-items', 'rules'] },
  { path: '/unbilled', module: 'features/bills/unbilled-page.tsx', texts: ['bills', 'bill-items'] },
  { path: '/statements', module: 'features/statements/statement-list-page.tsx', texts: ['statements', 'step-up', 'refusals', 'rules'] },
  { path: '/statements/:month', module: 'features/statements/statement-page.tsx', texts: ['statements', 'step-up', 'refusals', 'rules'] },
  { path: '/balance', module: 'features/balance/balance-page.tsx', texts: ['balance'] },
  { path: '/points', module: 'features/points/points-page.tsx', texts: ['points'] },
  { path: '/pay', module: 'features/payments/pay-page.tsx', texts: ['payments', 'rules'] },
  { path: '/pay/:payment', module: 'features/payments/payment-page.tsx', texts: ['payments', 'rules'] },
  { path: '/top-up', module: 'features/top-ups/top-up-page.tsx', texts: ['top-ups', 'rules'] },
  { path: '/top-up/:number', module: 'features/top-ups/top-up-page.tsx', texts: ['top-ups', 'rules'] },
  { path: '/services', module: 'features/services/services-page.tsx', texts: ['services', 'reasons'] },
  { path: '/services/:service', module: 'features/services/service-page.tsx', texts: ['services', 'reasons'] },
  { path: '/services/:service/order', module: 'features/orders/fee-page.tsx', texts: ['order-fee', 'order-labels', 'orders', 'terms', 'order-rules'] },
  { path: '/line/order', module: 'features/orders/fee-page.tsx', texts: ['order-fee', 'order-labels', 'orders', 'terms', 'order-rules'] },
  { path: '/orders', module: 'features/orders/order-list-page.tsx', texts: ['order-list', 'order-labels', 'terms'] },
  { path: '/orders/:order', module: 'features/orders/order-page.tsx', texts: ['orders', 'order-labels', 'terms', 'order-rules'] },
  { path: '/subscriptions', module: 'features/subscriptions/subscriptions-page.tsx', texts: ['subscriptions', 'order-rules'] },
  { path: '/me', module: 'features/me/me-page.tsx', texts: ['me'] },
  { path: '/complaints', module: 'features/complaints/complaint-list-page.tsx', texts: ['complaints'] },
  { path: '/complaints/new', module: 'features/complaints/new-complaint-page.tsx', texts: ['complaints'] },
  { path: '/complaints/:complaint', module: 'features/complaints/complaint-page.tsx', texts: ['complaints', 'rules'] },
  { path: '/refunds', module: 'features/refunds/refund-list-page.tsx', texts: ['refunds'] },
  { path: '/refunds/new', module: 'features/refunds/new-refund-page.tsx', texts: ['refunds', 'rules'] },
  { path: '/refunds/:refund', module: 'features/refunds/refund-page.tsx', texts: ['refunds', 'rules'] },
  { path: '/spam-reports/new', module: 'features/spam-reports/new-spam-report-page.tsx', texts: ['spam-reports'] },
  { path: '/activity', module: 'features/activity/activity-page.tsx', texts: ['activity'] },
  { path: '/messages', module: 'features/messages/messages-page.tsx', texts: ['messages'] },
  { path: '/reminders', module: 'features/reminders/reminders-page.tsx', texts: ['reminders'] },
  { path: '/help', module: 'features/help/help-page.tsx', texts: ['bill-items', 'bills', 'help'] },
  { path: '/commitments', module: 'features/commitments/commitments-page.tsx', texts: ['commitments'] },
  { path: '/agreement', module: 'features/agreement/agreement-page.tsx', texts: ['agreement'] },
  { path: '/line', module: 'features/line/line-page.tsx', texts: ['line'] },
  { path: '/kiosk', module: 'features/kiosk/attract-page.tsx', texts: ['kiosk'] },
  { path: '/kiosk/menu', module: 'features/kiosk/menu-page.tsx', texts: ['kiosk'] },
  { path: '/kiosk/slip', module: 'features/kiosk/slip-page.tsx', texts: ['kiosk', 'kiosk-slip', 'order-labels'] },
  { path: '/kiosk/bills/:month', module: 'features/kiosk/bill-slip-page.tsx', texts: ['bill-items', 'bills', 'kiosk-slip', 'rules'] },
  { path: '/continue/:handOff', module: 'features/hand-off/hand-off-page.tsx', texts: ['hand-off', 'rules'] },
  { path: '/settings', module: 'features/settings/settings-page.tsx', texts: ['settings'] },
  { path: '/sessions', module: 'features/sessions/sessions-page.tsx', texts: ['sessions'] },
  { path: '/password', module: 'features/password/password-page.tsx', texts: ['password', 'rules'] },
  { path: '/password/forgotten', module: 'features/password/forgotten-page.tsx', texts: ['password', 'rules'] },
];
