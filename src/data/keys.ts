/**
 * Roots of the cache's keys, one a resource: the factories of queries build on them. What a write may have changed is not named: it is everything (`forgetAnswers`).
 * They stand apart from the factories because a factory brings its contract along, and a screen must not carry the bills for a name.
 */
export const KEYS = {
  session: ['session'],
  sessions: ['sessions'],
  home: ['home'],
  balance: ['balance'],
  paymentList: ['payments', 'list'],
  payment: ['payments', 'one'],
  rechargeCard: ['payments', 'card'],
  bills: ['bills'],
  points: ['points'],
  /** Everything a second proof opens: reset together when the grant ends (D21). */
  statements: ['statements'],
  services: ['services'],
  subscriptions: ['subscriptions'],
  line: ['line'],
  halls: ['halls'],
  complaintList: ['complaints', 'list'],
  complaint: ['complaints', 'one'],
  concern: ['complaints', 'concern'],
  refundList: ['refunds', 'list'],
  refund: ['refunds', 'one'],
  refundSubject: ['refunds', 'subject'],
  activity: ['activity'],
  commitments: ['commitments'],
  messages: ['messages'],
  reminders: ['reminders'],
  orderList: ['orders', 'list'],
  order: ['orders', 'one'],
  terms: ['orders', 'terms'],
  lostPhone: ['lost-phone'],
  handOff: ['hand-offs'],
  /** No resource: what was typed at sign-in (`useTyped`). */
  signInNumber: ['sign-in', 'number'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
