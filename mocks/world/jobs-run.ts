import type { World } from '#mocks/operator/world.ts';

/** Jobs that time has done in each world since somebody last asked. Kept beside the state, which knows nothing of it. */
const jobs = new WeakMap<World, Set<string>>();

/** Notes that a job was run for somebody. */
export function noteJob(world: World, job: string): void {
  const known = jobs.get(world);
  if (known) known.add(job);
  else jobs.set(world, new Set([job]));
}

/** What was run since the last time, each job once; then forgets it. */
export function takeJobs(world: World): string[] {
  const run = [...(jobs.get(world) ?? [])];
  jobs.delete(world);
  return run;
}
