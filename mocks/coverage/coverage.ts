import { ENDPOINTS } from '#contract/endpoints.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { FAULTS, type Fault } from '#mocks/scenarios/fault.ts';
import type { Evidence } from './core/evidence.ts';
import type { CoveredRule } from './core/rule.ts';
import { COVERED_RULES } from './rules.ts';

/** Under what the signs of an evidence are filed: its endpoint's, or all that need none. */
const placeOf = (endpoint: string | null) => endpoint ?? '';

const BY_PLACE = new Map<string, CoveredRule[]>();
for (const rule of COVERED_RULES) for (const place of new Set(rule.signs.map(({ endpoint }) => placeOf(endpoint)))) BY_PLACE.set(place, [...(BY_PLACE.get(place) ?? []), rule]);

/** The rules that these things have exercised, each once, in the order of their numbers. */
export function rulesExercisedBy(evidence: readonly Evidence[]): string[] {
  const found = new Set<CoveredRule>();
  for (const one of evidence)
    for (const rule of BY_PLACE.get(placeOf(one.kind === 'exchange' ? one.endpoint : null)) ?? [])
      if (!found.has(rule) && rule.signs.some(({ endpoint, isSeenIn }) => placeOf(endpoint) === placeOf(one.kind === 'exchange' ? one.endpoint : null) && isSeenIn(one)))
        found.add(rule);
  return COVERED_RULES.filter((rule) => found.has(rule)).map(({ rule }) => rule);
}

/** Where a rule was first seen: the exchange of this number, a job of the clock's, or an SMS; `what` names the endpoint, the job or the word. */
interface FirstSeen {
  readonly by: Evidence['kind'];
  readonly number: number | null;
  readonly what: string;
  readonly at: Millis;
}

/** What of all there is a host has exercised since it began. No part of the operator's state. */
export interface Coverage {
  /** Notes what these rules were seen by. */
  readonly note: (rules: readonly string[], seen: FirstSeen) => void;
  /** Notes that a fault was applied to a call. */
  readonly noteFault: (endpoint: string, fault: Fault) => void;
  readonly view: () => CoverageView;
}

/** The same as control says it. */
export interface CoverageView {
  readonly rules: {
    readonly rule: string;
    readonly sentence: CoveredRule['sentence'];
    readonly because: CoveredRule['because'];
    readonly scenarios: string[];
    readonly seen: { readonly by: Evidence['kind']; readonly number: number | null; readonly what: string; readonly at: ReturnType<typeof instantOf> } | null;
  }[];
  readonly endpoints: string[];
  readonly faults: Fault[];
  readonly cells: { readonly endpoint: string; readonly fault: Fault; readonly times: number }[];
}

/** Nothing exercised yet. */
export function createCoverage(): Coverage {
  const firstSeen = new Map<string, FirstSeen>();
  const cells = new Map<string, { endpoint: string; fault: Fault; times: number }>();
  return {
    note(rules, seen) {
      for (const rule of rules) if (!firstSeen.has(rule)) firstSeen.set(rule, seen);
    },
    noteFault(endpoint, fault) {
      const key = `${endpoint} ${fault}`;
      cells.set(key, { endpoint, fault, times: (cells.get(key)?.times ?? 0) + 1 });
    },
    view: () => ({
      rules: COVERED_RULES.map(({ rule, sentence, because, scenarios }) => {
        const seen = firstSeen.get(rule);
        return { rule, sentence, because, scenarios: [...scenarios], seen: seen ? { ...seen, at: instantOf(seen.at) } : null };
      }),
      endpoints: ENDPOINTS.map(({ id }) => id),
      faults: [...FAULTS],
      cells: [...cells.values()],
    }),
  };
}
