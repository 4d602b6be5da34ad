import type { ByteChannel } from './printer.ts';

interface UsbEndpoint {
  readonly endpointNumber: number;
  readonly direction: 'in' | 'out';
  readonly type: string;
}

interface UsbInterface {
  readonly interfaceNumber: number;
  readonly alternate: { readonly interfaceClass: number; readonly endpoints: readonly UsbEndpoint[] };
}

/** What is used of WebUSB, which TypeScript does not know. */
export interface UsbDevice {
  readonly configuration: { readonly interfaces: readonly UsbInterface[] } | null;
  open(): Promise<void>;
  selectConfiguration(number: number): Promise<void>;
  claimInterface(number: number): Promise<void>;
  transferOut(endpoint: number, data: Uint8Array<ArrayBuffer>): Promise<unknown>;
  transferIn(endpoint: number, length: number): Promise<{ readonly data?: DataView }>;
}

/** USB's own number for printers. */
const PRINTER_CLASS = 7;

/** The USB device this page has been given; null where there is none. */
export async function givenUsbDevice(): Promise<UsbDevice | null> {
  const { usb } = navigator as { readonly usb?: { getDevices(): Promise<readonly UsbDevice[]> } }; // only where the browser has it
  return (await usb?.getDevices())?.[0] ?? null;
}

/** Opens its printer's interface. @throws Error where it has none, or where the system has it. */
export async function openUsb(device: UsbDevice): Promise<ByteChannel> {
  await device.open();
  if (device.configuration === null) await device.selectConfiguration(1);
  const found = device.configuration?.interfaces.find(({ alternate }) => alternate.interfaceClass === PRINTER_CLASS);
  const numberOf = (direction: UsbEndpoint['direction']) => found?.alternate.endpoints.find((one) => one.direction === direction && one.type === 'bulk')?.endpointNumber;
  const [out, into] = [numberOf('out'), numberOf('in')];
  if (!found || out === undefined || into === undefined) throw new Error('a USB device that is no printer');
  await device.claimInterface(found.interfaceNumber);
  return {
    async write(bytes) {
      await device.transferOut(out, bytes);
    },
    async read() {
      const { data } = await device.transferIn(into, 64);
      return data ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array();
    },
  };
}
