import { millisOf, type Millis } from '#lib/calendar.ts';
import type { LocalText } from '#contract/core/common.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { World } from '#mocks/operator/world.ts';

/** Something that must hold for every customer at every moment, whatever was done. */
export interface Invariant {
  readonly id: string;
  /** What holds, in a sentence. */
  readonly name: LocalText;
  /** The rules of docs/rules.md that it watches over. */
  readonly rules: readonly string[];
  /** Where it does not hold for this customer, a line each: what, when, how much. Nothing is changed. */
  readonly breachesIn: (customer: Customer, world: World) => string[];
}

/** The things that `keyOf` gives the same key, where there are two or more. */
export function doubled<T>(things: readonly T[], keyOf: (thing: T) => string): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of things.map(keyOf)) (seen.has(key) ? twice : seen).add(key);
  return [...twice];
}

/** The moment since which all messages to the customer are kept; of what is older, nothing is known. */
export function messagesKeptSince({ messages, sent }: Customer): Millis {
  const oldest = messages[0];
  return oldest && sent - 1 > messages.length ? millisOf(oldest.at) : 0;
}
