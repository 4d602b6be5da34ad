import { useSyncExternalStore } from 'react';
import type { DeviceStates } from '#lib/terminal/device-states.ts';
import { deviceStates, watchDevices } from '#platform/devices/watch-devices.ts';

/** How the terminal's devices are, looked at once a second. */
export function useDeviceStates(): DeviceStates {
  return useSyncExternalStore(watchDevices, deviceStates);
}
