import type { DeviceStates } from '#lib/terminal/device-states.ts';

/** How the devices are by the mock operator's control, in the place of real ones. @throws Error where it does not answer. */
export async function readFromControl(): Promise<DeviceStates> {
  const response = await fetch('/__operator/devices');
  if (!response.ok) throw new Error(`control does not say how the devices are: ${response.status}`);
  return (await response.json()) as DeviceStates; // the mock's own answer, checked by its schema there
}
