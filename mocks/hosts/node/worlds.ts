import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { createFaultInjector, type FaultInjector } from '#mocks/hosts/fault-injector.ts';
import { createClientLimiter, type ClientLimiter, type ClientLimits } from './client-limits.ts';

/** Worlds kept beside the one everybody shares; the one used longest ago goes. */
export const WORLDS_KEPT = 200;

/** An operator, the wire in front of it, and what its clients have tried: nothing of it is shared with another world. */
export interface HostedWorld {
  readonly operator: MockOperator;
  readonly faultInjector: FaultInjector;
  readonly limiter: ClientLimiter;
  /** Who wants to hear that something was asked, done or turned in it. */
  readonly listeners: Set<() => void>;
}

/** Names are short and plain: they stand in headers, cookies and addresses. */
export function isWorldName(name: string): boolean {
  return /^[\w-]{1,40}$/.test(name);
}

/** A world around an operator. */
export function hostedWorld(operator: MockOperator, limits: ClientLimits): HostedWorld {
  return { operator, faultInjector: createFaultInjector(operator, () => 'node'), limiter: createClientLimiter(limits), listeners: new Set() };
}

/** The worlds of a host by name, each made when it is first asked for, as the shared one opens: reproducible, and in memory alone (O4). */
export function createWorlds(seed: number | undefined, limits: ClientLimits): (name: string, real: number) => HostedWorld {
  const worlds = new Map<string, HostedWorld>();
  return (name, real) => {
    const world = worlds.get(name) ?? hostedWorld(createMockOperator({ seed, real }), limits);
    worlds.delete(name);
    worlds.set(name, world);
    for (const oldest of worlds.keys()) {
      if (worlds.size <= WORLDS_KEPT) break;
      worlds.delete(oldest);
    }
    return world;
  };
}
