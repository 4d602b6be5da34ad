import type { Channel, Order, OrderAction, OrderState, Proof, Terms } from '#contract/orders.ts';
import type { CodeSent } from '#contract/session.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';

/** One confirmation as it was given. */
export interface Confirmation {
  readonly by: Order['confirmations'][number]['by'];
  readonly at: Millis;
  readonly channel: Channel;
}

/** An order as the operator keeps it. What was agreed to never changes; its state does. */
export interface StoredOrder {
  readonly id: string;
  readonly action: OrderAction;
  readonly service: string | null;
  readonly terms: Terms;
  readonly proof: Proof;
  readonly createdAt: Millis;
  readonly lapsesAt: Millis;
  readonly confirmations: Confirmation[];
  state: OrderState;
  code: CodeSent | null;
  dueBy: Millis | null;
  settledAt: Millis | null;
  number: string | null;
  charged: Fen | null;
  balance: Fen | null;
  failure: Order['failure'];
  smsSent: boolean;
}

/** Whether it still waits for the customer. */
export function isOpen({ state }: StoredOrder): boolean {
  return state === 'draft' || state === 'awaiting-confirmation';
}
