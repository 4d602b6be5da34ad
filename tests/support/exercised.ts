import type { ResponseOf } from '#contract/core/endpoint.ts';
import type { getCoverage } from '#mocks/control/contracts/coverage.ts';
import { rulesExercisedBy } from '#mocks/coverage/coverage.ts';
import type { Exercised } from '#mocks/coverage/exercised.ts';
import type { Evidence } from '#mocks/coverage/core/evidence.ts';
import type { FaultInjector } from '#mocks/hosts/fault-injector.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What the test has had the operator do: the run's report is made of it (scripts/test.ts). */
    exercised?: Exercised;
  }
}

const QUESTION = { method: 'GET', path: '/__operator/coverage', query: {}, headers: {}, body: '', sessionId: null } as const;

/** What a host's operator was had do, by control's own answer; `real`: the host's clock. */
export function exercisedOn(host: FaultInjector, real: number): Exercised {
  const delivery = host.handle(QUESTION, real);
  if (delivery.kind !== 'answer') throw new Error('control does not say what was exercised');
  const { rules, cells } = JSON.parse(delivery.response.body) as ResponseOf<typeof getCoverage>; // control's own answer
  return { rules: rules.filter(({ seen }) => seen).map(({ rule }) => rule), cells: cells.map(({ endpoint, fault }) => `${endpoint} ${fault}`) };
}

/** Since the last test, where no host stands between a test and the operator. */
const rules = new Set<string>();
/** The hosts a test has made, with their clocks. */
const hosts = new Set<() => Exercised>();

/** Notes what a test's own client has heard of an operator. */
export function noteHeard(evidence: readonly Evidence[]): void {
  for (const rule of rulesExercisedBy(evidence)) rules.add(rule);
}

/** Notes a host that is asked when the test is over. */
export function noteHost(host: FaultInjector, real: number): void {
  hosts.add(() => exercisedOn(host, real));
}

/** All of it, and begins anew. */
export function takeExercised(): Exercised {
  const heard = [...hosts].map((ask) => ask());
  const all = { rules: [...new Set([...rules, ...heard.flatMap((one) => one.rules)])], cells: [...new Set(heard.flatMap((one) => one.cells))] };
  rules.clear();
  hosts.clear();
  return all;
}
