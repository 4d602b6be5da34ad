import { ALL_WELL, type DeviceStates } from '#lib/terminal/device-states.ts';
import { browserPrinter } from './browser-printer.ts';
import { escPosPrinter } from './esc-pos-printer.ts';
import type { Printer } from './printer.ts';
import { givenSerialPort, openSerial } from './serial-channel.ts';
import { givenUsbDevice, openUsb } from './usb-channel.ts';

/** The devices of the terminal: its printer, and how each of them is. */
export interface Devices {
  readonly printer: Printer;
  /** @throws Error where nobody answers. */
  readonly readStates: () => Promise<DeviceStates>;
}

/** A printer on a cable, where the page has been given one; the browser's print otherwise, also where another program has the cable. */
async function findPrinter(): Promise<Printer> {
  try {
    const port = await givenSerialPort();
    if (port) return escPosPrinter(await openSerial(port));
    const device = await givenUsbDevice();
    return device ? escPosPrinter(await openUsb(device)) : browserPrinter;
  } catch {
    return browserPrinter;
  }
}

/** Only some browsers know of a battery; the others stand at the mains. */
async function readPower(): Promise<DeviceStates['power']> {
  const { getBattery } = navigator as { getBattery?: () => Promise<{ readonly charging: boolean }> }; // only where the browser has it
  const battery = await getBattery?.call(navigator);
  return battery?.charging === false ? 'battery' : 'mains';
}

async function find(): Promise<Devices> {
  const printer = await findPrinter();
  if (IS_MOCK) {
    const { readFromControl } = await import('./control-devices.ts');
    return { printer, readStates: readFromControl };
  }
  return {
    printer,
    readStates: async () => ({ ...ALL_WELL, printer: await printer.readState(), power: await readPower(), network: navigator.onLine ? 'up' : 'down' }),
  };
}

let found: Promise<Devices> | null = null;

/** The devices of this terminal, found once. */
export function openDevices(): Promise<Devices> {
  found ??= find();
  return found;
}
