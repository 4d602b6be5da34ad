import type { Millis } from '#lib/calendar.ts';
import { isMeant } from '#mocks/operator/core/occurrence.ts';
import type { FaultCount, FaultRule } from './fault.ts';

/** The rules in force and what became of each. Faults belong to the wire, not to the operator: they are no part of its state. */
export interface FaultTable {
  readonly set: (rules: readonly FaultRule[]) => void;
  /** What happens to this call: the first rule that means it. `drawFor` draws for a rule's place and its call. */
  readonly next: (endpointId: string, now: Millis, drawFor: (name: string) => number) => FaultRule | null;
  readonly counts: () => readonly FaultCount[];
}

/** @see FaultTable */
export function createFaultTable(): FaultTable {
  let rules: { rule: FaultRule; calls: number; applied: number }[] = [];
  return {
    set: (replaced) => {
      rules = replaced.map((rule) => ({ rule, calls: 0, applied: 0 }));
    },
    next: (endpointId, now, drawFor) => {
      const meant = rules.filter((one, place) => {
        const { endpoint, when } = one.rule;
        if (endpoint !== '*' && endpoint !== endpointId) return false;
        one.calls += 1;
        return isMeant(when, { number: one.calls, now, draw: () => drawFor(`${place}/${one.calls}`) });
      });
      const [first] = meant;
      if (first) first.applied += 1;
      return first?.rule ?? null;
    },
    counts: () => rules.map(({ rule, calls, applied }) => ({ ...rule, calls, applied })),
  };
}
