import type { LostPhone, LostPhoneReport } from '#contract/lost-phone.ts';
import type { Device } from '#contract/sessions.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import { signIn, signInWithPuk } from '#mocks/operator/session/sign-in.ts';
import type { World } from '#mocks/operator/world.ts';
import { confirmOrder, createOrder } from './orders.ts';
import { lostPhoneTerms } from './terms.ts';

/** What whoever reports a lost phone would sign, before they have signed in. */
export function getLostPhone(at: Millis): LostPhone {
  return { asOf: instantOf(at), terms: lostPhoneTerms(at) };
}

/** The order that has suspended the line as lost already: reported again, also because the answer was lost, it is the same slip. */
function reportedBefore({ customer }: Caller, at: Millis): string | null {
  if (suspensionAt(customer, at)?.kind !== 'lost') return null;
  return customer.orders.findLast(({ action, state }) => action === 'report-lost' && state === 'completed')?.id ?? null;
}

/** Signed in, what is in the way of the order is said where its terms are: the sign-in stands. */
function suspended(world: World, caller: Caller, report: LostPhoneReport, at: Millis): string | null {
  // Nothing is ordered under an initial password.
  if (caller.customer.passwordIsInitial) return null;
  try {
    const { id } = createOrder(world, caller, { action: 'report-lost', service: null, version: report.version }, at);
    return confirmOrder(world, caller, id, report.method === 'puk' ? { method: 'tap' } : report, at).id;
  } catch (error) {
    if (error instanceof Refusal) return reportedBefore(caller, at);
    throw error;
  }
}

/**
 * Signs in as `signInWithPuk` and `signIn` do, and gives both confirmations of the terms that were seen. @throws Refusal `puk-wrong`, `wrong-credentials` or `password-locked`.
 */
export function reportLostPhone(
  world: World,
  report: LostPhoneReport,
  device: Device,
  presented: string | null,
  at: Millis,
): { readonly caller: Caller; readonly order: string | null } {
  const caller = report.method === 'puk' ? signInWithPuk(world, report, device, presented, at) : signIn(world, report, { device, presented, remembered: null }, at).caller;
  return { caller, order: suspended(world, caller, report, at) };
}
