import type { Reason } from '#contract/offers.ts';
import { paths } from '#lib/paths.ts';

/** What settles a reason; each is done on one screen. */
export type Remedy = 'pay' | 'resume' | 'unlock' | 'see-line' | 'see-subscriptions' | 'stay';

const SCREEN = {
  pay: () => paths.pay(),
  resume: paths.line,
  unlock: () => paths.subscriptions(),
  'see-line': paths.line,
  'see-subscriptions': () => paths.subscriptions(),
  /** By giving up, on its own page, what would take its place. */
  stay: (reason) => ('to' in reason ? paths.serviceOrder(reason.to.id, 'cancel') : paths.subscriptions()),
} as const satisfies Record<Remedy, (reason: Reason) => string>;

/**
 * Of a reason: what settles it, null where this customer can do nothing on a screen of ours. And what it lies with: the `service` or the
 * moment; the customer's `account`, line or lock, so that it stands in the way of everything that costs money; or `who` they are, so
 * that the service is never for them.
 */
interface Settling {
  readonly remedy: Remedy | null;
  readonly liesWith: 'service' | 'account' | 'who';
}

const SETTLING: Record<Reason['code'], Settling> = {
  'not-yet-sold': { remedy: null, liesWith: 'service' },
  'no-longer-sold': { remedy: null, liesWith: 'service' },
  'already-subscribed': { remedy: 'see-subscriptions', liesWith: 'service' },
  'being-set-up': { remedy: null, liesWith: 'service' },
  'not-subscribed': { remedy: null, liesWith: 'service' },
  'already-ending': { remedy: 'see-subscriptions', liesWith: 'service' },
  'giving-way': { remedy: 'stay', liesWith: 'service' },
  included: { remedy: 'see-subscriptions', liesWith: 'service' },
  excluded: { remedy: 'see-subscriptions', liesWith: 'service' },
  // By ordering the service it names.
  needs: { remedy: null, liesWith: 'service' },
  'for-postpaid': { remedy: null, liesWith: 'who' },
  'for-prepaid': { remedy: null, liesWith: 'who' },
  'not-on-intelligent-network': { remedy: null, liesWith: 'who' },
  'needs-real-name': { remedy: null, liesWith: 'who' },
  locked: { remedy: 'unlock', liesWith: 'account' },
  'line-suspended': { remedy: 'resume', liesWith: 'account' },
  'line-barred': { remedy: 'pay', liesWith: 'account' },
  'line-in-service': { remedy: 'see-line', liesWith: 'service' },
  'resumes-by-payment': { remedy: 'pay', liesWith: 'service' },
  'resumes-at-hall': { remedy: null, liesWith: 'service' },
  owing: { remedy: 'pay', liesWith: 'account' },
  // At a hall, or by 10086.
  blacklisted: { remedy: null, liesWith: 'account' },
  'balance-too-low': { remedy: 'pay', liesWith: 'service' },
  'provider-refused': { remedy: null, liesWith: 'service' },
};

/** What settles a reason, and where; null where no screen can. */
export function remedyFor(reason: Reason): { readonly remedy: Remedy; readonly href: string } | null {
  const { remedy } = SETTLING[reason.code];
  return remedy && { remedy, href: SCREEN[remedy](reason) };
}

/** Its tone: red where money or a suspended line stands in the way, amber where only time does; any other is a plain rule. */
export function toneOf({ code }: Reason): 'red' | 'amber' | 'grey' {
  const { remedy } = SETTLING[code];
  if (remedy === 'pay' || remedy === 'resume' || code === 'resumes-at-hall' || code === 'blacklisted') return 'red';
  return code === 'not-yet-sold' ? 'amber' : 'grey';
}

/** What the reason lies with. */
export function liesWith({ code }: Reason): Settling['liesWith'] {
  return SETTLING[code].liesWith;
}
