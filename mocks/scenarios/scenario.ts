import type { LocalText } from '#contract/core/common.ts';
import type { OrderAction } from '#contract/orders.ts';
import type { LockLevel } from '#contract/offers.ts';
import type { Instant } from '#lib/calendar.ts';
import type { DeviceStates } from '#lib/terminal/device-states.ts';
import type { CashierFault } from '#mocks/cashier/cashier.ts';
import type { SmsRule } from '#mocks/operator/customer/sms-carriage.ts';
import type { FaultRule } from './fault.ts';

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
  | { readonly do: 'pay-by-cards' }
  /** Makes sure that the terms refuse it for just this, or with `order-open` because an order for it waits. */
  | { readonly do: 'find-refused'; readonly action: OrderAction; readonly service: string | null; readonly because: string }
  /** Makes sure that it can be ordered. */
  | { readonly do: 'find-offered'; readonly action: OrderAction; readonly service: string }
  /** Makes sure that what is to be looked at is there: a read of the API that is answered. */
  | { readonly do: 'find'; readonly path: string; readonly query?: Readonly<Record<string, string>> }
  /** Makes sure that sign-in by password waits. */
  | { readonly do: 'find-waiting' };

/** What kind of moment it is: a refusal, what comes of a payment, a fault of the wire, what becomes of an SMS, something to do with the device by hand, a story, a moment of the clock. */
export const SCENARIO_GROUPS = ['refusal', 'payment', 'wire', 'sms', 'device', 'story', 'clock'] as const;

/** A moment that a tester can be put into at once: who to be, what has been done, where to look, and what is left to do. */
export interface Scenario {
  /** The code of the refusal that is met there, or what it is about. */
  readonly id: string;
  readonly group: (typeof SCENARIO_GROUPS)[number];
  readonly persona: string;
  readonly about: LocalText;
  /** When it is, by the operator's clock; null for now. One whose moment has passed does not fit. */
  readonly at: Instant | null;
  readonly steps: readonly ScenarioStep[];
  /** What the wire does from then on, in the place of the rules in force. */
  readonly faults: readonly FaultRule[];
  /** What becomes of SMS from before its steps on, in the place of the rules in force. */
  readonly sms: readonly SmsRule[];
  /** How devices of the terminal are then; those left out are well. */
  readonly devices: Partial<DeviceStates>;
  /** Signed out, with the number remembered; null for signed in. */
  readonly stopAt: 'sign-in' | null;
  /** Address to open; `{order}` stands for the last order of the steps, `{payment}` for the payment. */
  readonly open: string;
  /** Seconds to let pass on the operator's clock first. */
  readonly advanceSeconds: number | null;
  /** What to type where the page asks for a code or a password; null where nothing has to be typed. */
  readonly type: string | null;
}

/** What most have in common: now, nothing done before, the wire, SMS and all devices well, signed in, nothing left to do. */
export const PLAIN = { at: null, steps: [], faults: [], sms: [], devices: {}, stopAt: null, advanceSeconds: null, type: null } as const satisfies Partial<Scenario>;

/** A text in both languages. */
export const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

/** A literal moment: `moment('2026-11-24 12:00:00')`. */
export const moment = (literal: `${number}-${string}-${string} ${string}:${string}:${string}`): Instant => `${literal.replace(' ', 'T')}+08:00` as Instant; // the parameter's type has the format
