import type { PrinterState } from '#lib/terminal/device-states.ts';
import type { SlipDocument } from '#lib/terminal/slip-document.ts';

/** Whatever puts a slip on paper. */
export interface Printer {
  /** Hands the slip over; settles when it has been taken, which is before it lies there. @throws Error where it could not be. */
  readonly print: (slip: SlipDocument) => Promise<void>;
  readonly readState: () => Promise<PrinterState>;
  /** Takes back what is not on paper yet: nobody after this customer finds it. */
  readonly clear: () => Promise<void>;
}

/** Bytes to a printer on a cable, and back. */
export interface ByteChannel {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** What it has said since it was read last; waits for it. @throws Error when the cable is gone. */
  readonly read: () => Promise<Uint8Array>;
}
