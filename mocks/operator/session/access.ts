import type { Endpoint } from '#contract/core/endpoint.ts';
import type { Millis } from '#lib/calendar.ts';
import { assertOffered } from '#mocks/operator/customer/eligibility.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { grantStateOf, type Caller } from './sessions.ts';

/**
 * Whether the caller may enter the endpoint. What is never offered is refused before a second proof is asked for.
 * @throws Refusal `password-change-required`, the rule that closes the door (S36), or `step-up-required`.
 */
export function assertMayEnter(endpoint: Endpoint, caller: Caller, at: Millis): void {
  const { customer } = caller;
  if (customer.passwordIsInitial && endpoint.problems.includes('password-change-required')) throw new Refusal('password-change-required');
  if (endpoint.access !== 'step-up:statements') return;
  assertOffered(customer.profile.standing, 'statements');
  grantStateOf(caller, 'statements', at);
}
