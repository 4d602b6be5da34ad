import type { World } from '#mocks/operator/world.ts';

/** How often each world has changed, as far as anybody who remembers something of it must know. Counted beside the state: a replay need not count alike. */
const counts = new WeakMap<World, number>();

/** Notes that a write, control or time has changed something, or may have. */
export function noteChange(world: World): void {
  counts.set(world, changesSeen(world) + 1);
}

/** Another number than before, once something has changed. */
export function changesSeen(world: World): number {
  return counts.get(world) ?? 0;
}
