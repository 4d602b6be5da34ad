import type { Endpoint } from '#contract/core/endpoint.ts';
import type { Millis } from '#lib/calendar.ts';
import { assertOffered } from '#mocks/operator/customer/eligibility.ts';
import { openBill, windowDetails } from '#mocks/operator/bills/bill-window.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { isGranted, secondProofOf, type Caller } from './sessions.ts';

/**
 * Whether the caller may enter the endpoint. What is never offered, and a month that cannot be looked up, is refused before a second proof is
 * asked for; where it is, the refusal says which months it would open (S35).
 * @throws Refusal `password-change-required`, the rule that closes the door (S35, S36), or `step-up-required`.
 */
export function assertMayEnter(endpoint: Endpoint, caller: Caller, month: string | undefined, at: Millis): void {
  const { customer } = caller;
  if (customer.passwordIsInitial && endpoint.problems.includes('password-change-required')) throw new Refusal('password-change-required');
  if (endpoint.access !== 'step-up:statements') return;
  assertOffered(customer.profile.standing, 'statements');
  if (month !== undefined) openBill(customer, month, at);
  if (!isGranted(caller, 'statements', at)) throw new Refusal('step-up-required', { secondProof: secondProofOf(caller, at), ...windowDetails(customer, at) });
}
