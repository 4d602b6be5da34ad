import { ALL_WELL, type DeviceStates } from '#lib/terminal/device-states.ts';
import { openDevices } from './devices.ts';

const EVERY_MS = 1000;

let states = ALL_WELL;
let isLooking = false;
let timer: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

const isSame = (one: DeviceStates, other: DeviceStates) => JSON.stringify(one) === JSON.stringify(other);

/** One look at a time: a printer that does not answer takes a second to say so. */
async function look(): Promise<void> {
  if (isLooking) return;
  isLooking = true;
  const before = states;
  // Where nobody answers, what lies between is down; of the others the last word holds.
  const now = await openDevices().then(
    ({ readStates }) => readStates().catch((): DeviceStates => ({ ...before, network: 'down' })),
    () => before,
  );
  isLooking = false;
  if (listeners.size === 0 || isSame(states, now)) return;
  states = now;
  for (const listener of listeners) listener();
}

/** How the devices are, as they were looked at last. */
export function deviceStates(): DeviceStates {
  return states;
}

/** Looks at the devices once a second for as long as anybody wants to know, and says when one of them has changed. @returns the way to stop. */
export function watchDevices(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => void look(), EVERY_MS);
  void look();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
    states = ALL_WELL;
  };
}
