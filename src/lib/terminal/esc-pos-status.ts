import type { PrinterState } from './device-states.ts';

/** Asks at once, whatever is being printed (DLE EOT): why it is off line, what is broken, how the paper is. One byte answers each. */
export const STATUS_REQUESTS = [
  [0x10, 0x04, 2],
  [0x10, 0x04, 3],
  [0x10, 0x04, 4],
] as const;

const has = (byte: number, bits: number) => (byte & bits) !== 0;

/** What the three answers say, the gravest first. An error that is no knife's is a jam: paper that does not move. */
export function stateIn([offline = 0, error = 0, paper = 0]: readonly number[]): PrinterState {
  if (has(error, 0x08)) return 'cutter';
  if (has(paper, 0x60) || has(offline, 0x20)) return 'paper-out';
  if (has(error, 0x64) || has(offline, 0x40)) return 'jam';
  if (has(offline, 0x04)) return 'offline';
  return has(paper, 0x0c) ? 'paper-low' : 'ready';
}
