import type { FaultWhen } from '#mocks/scenarios/fault.ts';

/** Which calls, or which SMS, a rule may mean from here; control takes more. */
export const WHEN = {
  always: { kind: 'always' },
  once: { kind: 'first', count: 1 },
  twice: { kind: 'first', count: 2 },
  everyThird: { kind: 'every', k: 3 },
  half: { kind: 'chance', percent: 50 },
} as const satisfies Record<string, FaultWhen>;
export type When = keyof typeof WHEN;
export const WHENS = Object.keys(WHEN) as When[]; // keys of the constant above
