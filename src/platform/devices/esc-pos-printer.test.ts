import { expect, test, vi } from 'vitest';
import { escPosOf } from '#lib/terminal/esc-pos.ts';
import type { SlipDocument } from '#lib/terminal/slip-document.ts';
import { escPosPrinter } from './esc-pos-printer.ts';
import { openSerial } from './serial-channel.ts';
import { openUsb } from './usb-channel.ts';

const SLIP: SlipDocument = { issuer: '掌上营业厅', title: '受理单', parts: [{ kind: 'row', label: '资费', value: '每月 3.00 元' }] };
const WELL = 0x12;

/** A printer on a serial cable: what was written to it, and an answer for each question about offline (2), error (3) and paper (4). */
function serialPrinter(answers: Readonly<Record<number, number>> | null) {
  const written: number[][] = [];
  let answer: (bytes: Uint8Array) => void = () => {};
  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => {
      answer = (bytes) => controller.enqueue(bytes);
    },
  });
  const writable = new WritableStream<Uint8Array>({
    write(bytes) {
      written.push([...bytes]);
      const asked = bytes.length === 3 && bytes[0] === 0x10 ? bytes[2] : undefined;
      if (asked !== undefined && answers !== null) answer(new Uint8Array([answers[asked] ?? WELL]));
    },
  });
  const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
  return { port: { readable, writable, open }, written, open };
}

test('a slip goes to the printer as its bytes, through the serial port', async () => {
  const { port, written, open } = serialPrinter({});
  await escPosPrinter(await openSerial(port)).print(SLIP);
  expect(open).toHaveBeenCalledWith({ baudRate: 38_400 });
  expect(written).toEqual([[...escPosOf(SLIP)]]);
});

test.each([
  [{}, 'ready'],
  [{ 4: WELL | 0x0c }, 'paper-low'],
  [{ 4: WELL | 0x60 }, 'paper-out'],
  [{ 3: WELL | 0x08 }, 'cutter'],
  [{ 2: WELL | 0x04 }, 'offline'],
] as const)('asked how it is, a printer that answers %o is %s', async (answers, state) => {
  const { port } = serialPrinter(answers);
  expect(await escPosPrinter(await openSerial(port)).readState()).toBe(state);
});

test('a printer that does not answer is off line, after a second', async () => {
  const { port } = serialPrinter(null);
  expect(await escPosPrinter(await openSerial(port)).readState()).toBe('offline');
});

test('what is not on paper yet is taken back, so that it does not come for the next customer', async () => {
  const { port, written } = serialPrinter({});
  await escPosPrinter(await openSerial(port)).clear();
  expect(written).toEqual([[0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8]]);
});

test('through USB it is the printer’s interface that is written to and read', async () => {
  const sent: number[] = [];
  const alternate = (interfaceClass: number, first: number) => ({
    interfaceClass,
    endpoints: [
      { endpointNumber: first, direction: 'out' as const, type: 'bulk' },
      { endpointNumber: first + 1, direction: 'in' as const, type: 'bulk' },
    ],
  });
  const device = {
    configuration: {
      interfaces: [
        { interfaceNumber: 0, alternate: alternate(3, 1) },
        { interfaceNumber: 1, alternate: alternate(7, 5) },
      ],
    },
    open: () => Promise.resolve(),
    selectConfiguration: () => Promise.resolve(),
    claimInterface: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    transferOut: (endpoint: number) => {
      sent.push(endpoint);
      return Promise.resolve();
    },
    transferIn: (endpoint: number) => Promise.resolve({ data: new DataView(new Uint8Array([endpoint === 6 ? WELL : 0]).buffer) }),
  };
  const channel = await openUsb(device);
  await channel.write(new Uint8Array([0x0a]));
  expect(device.claimInterface).toHaveBeenCalledWith(1);
  expect(sent).toEqual([5]);
  expect([...(await channel.read())]).toEqual([WELL]);
});
