import type { LocalText } from '#contract/core/common.ts';
import type { OrderAction } from '#contract/orders.ts';
import type { LockLevel } from '#contract/offers.ts';
import type { CashierFault } from '#mocks/cashier/cashier.ts';

/** What a customer did before the tester comes in. `confirm`: with the right proof; otherwise the order stays open. */
export type ScenarioStep =
  | { readonly do: 'order'; readonly action: OrderAction; readonly service: string | null; readonly confirm: boolean }
  | { readonly do: 'give-up' }
  /** The second confirmation with wrong service passwords, until one has to wait. */
  | { readonly do: 'wrong-passwords' }
  | { readonly do: 'lock'; readonly level: LockLevel }
  /** Begins to pay all that is owed, or `TOP_UP` where nothing is. */
  | { readonly do: 'begin-payment' }
  /** Pays the payment that was begun, with what goes wrong then, or calls it off. */
  | { readonly do: 'pay'; readonly fault: CashierFault | null }
  | { readonly do: 'call-off' }
  /** Pays with a recharge card of 100 yuan as many times as clear what is owed. */
  | { readonly do: 'pay-by-cards' };

/** A moment that a tester can be put into at once: who to be, what has been done, where to look, and what is left to do. */
export interface Scenario {
  /** The code of the refusal that is met there, or what has become of the payment. */
  readonly id: string;
  readonly persona: string;
  readonly about: LocalText;
  readonly steps: readonly ScenarioStep[];
  /** Address to open; `{order}` stands for the last order of the steps, `{payment}` for the payment. */
  readonly open: string;
  /** Seconds to let pass on the operator's clock first. */
  readonly advanceSeconds: number | null;
  /** What to type where the page asks for a code or a password; null where nothing has to be typed. */
  readonly type: string | null;
}
