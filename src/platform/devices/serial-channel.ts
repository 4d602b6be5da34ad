import type { ByteChannel } from './printer.ts';

/** What is used of WebSerial, which TypeScript does not know. */
export interface SerialPort {
  readonly readable: ReadableStream<Uint8Array> | null;
  readonly writable: WritableStream<Uint8Array> | null;
  open(options: { readonly baudRate: number }): Promise<void>;
}

/** What receipt printers come set to. */
const BAUD_RATE = 38_400;

/** The serial port this page has been given; null where there is none. */
export async function givenSerialPort(): Promise<SerialPort | null> {
  const { serial } = navigator as { readonly serial?: { getPorts(): Promise<readonly SerialPort[]> } }; // only where the browser has it
  return (await serial?.getPorts())?.[0] ?? null;
}

/** Opens it. @throws Error where another program has it. */
export async function openSerial(port: SerialPort): Promise<ByteChannel> {
  await port.open({ baudRate: BAUD_RATE });
  const [writer, reader] = [port.writable?.getWriter(), port.readable?.getReader()];
  if (!writer || !reader) throw new Error('a serial port that takes or gives nothing');
  return {
    write: (bytes) => writer.write(bytes),
    async read() {
      const { value, done } = await reader.read();
      if (done) throw new Error('the serial port was closed');
      return value;
    },
  };
}
