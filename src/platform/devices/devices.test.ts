import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { escPosOf } from '#lib/terminal/esc-pos.ts';
import type { SlipDocument } from '#lib/terminal/slip-document.ts';

const SLIP: SlipDocument = { issuer: '掌上营业厅', title: '受理单', parts: [] };

const print = vi.fn<() => void>();

beforeEach(() => {
  vi.resetModules(); // the devices are found once a page
  vi.stubGlobal('print', print.mockClear());
});
afterEach(() => vi.unstubAllGlobals());

/** The devices of a page whose browser has been given this. */
async function devicesWith(given: object) {
  vi.stubGlobal('navigator', given);
  const { openDevices } = await import('./devices.ts');
  return openDevices();
}

function portInto(written: number[][], open: () => Promise<void> = () => Promise.resolve()) {
  const writable = new WritableStream<Uint8Array>({ write: (bytes) => void written.push([...bytes]) });
  return { readable: new ReadableStream<Uint8Array>(), writable, open };
}

test('a printer that the page has been given prints the slip itself; the browser is not asked', async () => {
  const written: number[][] = [];
  const { printer } = await devicesWith({ serial: { getPorts: () => Promise.resolve([portInto(written)]) } });
  await printer.print(SLIP);
  expect(written).toEqual([[...escPosOf(SLIP)]]);
  expect(print).not.toHaveBeenCalled();
});

test.each([
  ['knows of no ports', {}],
  ['has been given none', { serial: { getPorts: () => Promise.resolve([]) }, usb: { getDevices: () => Promise.resolve([]) } }],
  ['has one that another program holds', { serial: { getPorts: () => Promise.resolve([portInto([], () => Promise.reject(new Error('in use')))]) } }],
])('a browser that %s prints as browsers do', async (_, given) => {
  const { printer } = await devicesWith(given);
  await printer.print(SLIP);
  expect(print).toHaveBeenCalledTimes(1);
  expect(await printer.readState()).toBe('ready');
});
