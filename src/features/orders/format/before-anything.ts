import type { OrderAction } from '#contract/orders.ts';

/** The stamp while nothing has happened. */
export const NOT_YET = {
  subscribe: 'notSubscribed',
  change: 'notChanged',
  continue: 'notContinued',
  purchase: 'notBought',
  cancel: 'notCancelled',
  keep: 'notKept',
  suspend: 'notSuspended',
  'report-lost': 'notSuspended',
  resume: 'notResumed',
} as const satisfies Record<OrderAction, string>;

/** The way back without doing it. */
export const DONT = {
  subscribe: 'dontSubscribe',
  change: 'dontChange',
  continue: 'dontContinue',
  purchase: 'dontBuy',
  cancel: 'dontCancel',
  keep: 'dontKeep',
  suspend: 'dontSuspend',
  'report-lost': 'dontSuspend',
  resume: 'dontResume',
} as const satisfies Record<OrderAction, string>;
