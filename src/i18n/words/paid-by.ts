import type { Bill } from '#contract/bills.ts';

/** How a payment of a bill was made. */
export const PAID_BY = {
  'from-balance': 'paidFromBalance',
  'from-gift': 'paidFromGift',
  'from-dedicated': 'paidFromDedicated',
  'top-up': 'paidByTopUp',
} as const satisfies Record<Bill['payments'][number]['method'], string>;
