import type { LocalText } from '#contract/common.ts';
import type { Reason } from '#contract/offers.ts';
import { paths } from '#lib/paths.ts';

/** Not for this customer whatever they do today; the others can be settled. */
const NOT_FOR_THEM: ReadonlySet<Reason['code']> = new Set<Reason['code']>(['for-postpaid', 'for-prepaid', 'not-on-intelligent-network', 'needs-real-name']);
/** What stands in the way of everything that costs money: said once, above the list. */
const OF_THE_CUSTOMER: ReadonlySet<Reason['code']> = new Set<Reason['code']>(['line-suspended', 'locked', 'owing']);

/** Whether the service is not meant for this customer. */
export function isNotForThem({ code }: Reason): boolean {
  return NOT_FOR_THEM.has(code);
}

/** Whether the reason lies with the customer's line, lock or account and not with the service. */
export function isOfTheCustomer({ code }: Reason): boolean {
  return OF_THE_CUSTOMER.has(code);
}

/** Screens where what stands in the way of everything can be settled. */
const SETTLED_AT = {
  locked: { href: paths.subscriptions(), label: 'unlock' },
  'line-suspended': { href: paths.line(), label: 'resume' },
  owing: { href: paths.topUp(), label: 'pay' },
  'balance-too-low': { href: paths.topUp(), label: 'pay' },
} as const;

function isSettledElsewhere(code: Reason['code']): code is keyof typeof SETTLED_AT {
  return code in SETTLED_AT;
}

/** Where a reason can be settled, with the service it names, if any; null where no screen can. */
export function wayOutOf(reason: Reason): { readonly href: string; readonly label: 'unlock' | 'resume' | 'pay' } | { readonly href: string; readonly see: LocalText } | null {
  if (isSettledElsewhere(reason.code)) return SETTLED_AT[reason.code];
  const other = 'by' in reason ? reason.by : 'service' in reason ? reason.service : null;
  return other && { href: paths.service(other.id), see: other.name };
}
