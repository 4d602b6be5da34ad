import { escPosOf } from '#lib/terminal/esc-pos.ts';
import { STATUS_REQUESTS, stateIn } from '#lib/terminal/esc-pos-status.ts';
import type { ByteChannel, Printer } from './printer.ts';

/** A printer that is there answers a question about itself within some milliseconds, even without paper. */
const ANSWERS_WITHIN_MS = 1000;
/** Empties its buffers at once, without a sound (DLE DC4): else it would go on by itself once there is paper, in the middle of a slip. */
const CLEAR = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];

/** A printer that takes ESC/POS through this channel. */
export function escPosPrinter({ write, read }: ByteChannel): Printer {
  let hear: (byte: number) => void = () => {};
  const listen = async () => {
    for (;;) for (const byte of await read()) hear(byte);
  };
  // Once the cable is gone nothing answers any more, and that is what `readState` says.
  listen().catch(() => {});

  /** null where no answer comes; one that comes too late is nobody's. */
  const ask = (request: readonly number[]) =>
    new Promise<number | null>((resolve) => {
      hear = resolve;
      setTimeout(() => resolve(null), ANSWERS_WITHIN_MS);
      write(new Uint8Array(request)).catch(() => resolve(null));
    });

  return {
    print: (slip) => write(escPosOf(slip)),
    async readState() {
      const answers: number[] = [];
      for (const request of STATUS_REQUESTS) {
        const answer = await ask(request);
        if (answer === null) return 'offline';
        answers.push(answer);
      }
      return stateIn(answers);
    },
    clear: () => write(new Uint8Array(CLEAR)),
  };
}
