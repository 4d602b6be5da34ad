/** What a printer of the terminal can be: `offline` where it does not answer or is open, `cutter` where the knife is stuck. */
export const PRINTER_STATES = ['ready', 'paper-low', 'paper-out', 'jam', 'cutter', 'offline'] as const;
/** `mismatch`: the card was read, and belongs to somebody else than the number that is signed in. */
export const CARD_READER_STATES = ['ready', 'unreadable', 'mismatch'] as const;
/** On `battery` the terminal lasts some minutes. */
export const POWER_STATES = ['mains', 'battery'] as const;
export const NETWORK_STATES = ['up', 'down'] as const;

export type PrinterState = (typeof PRINTER_STATES)[number];

/** How the devices of the terminal are. A terminal without a card reader never has anything to say about it: `ready`. */
export interface DeviceStates {
  readonly printer: PrinterState;
  readonly cardReader: (typeof CARD_READER_STATES)[number];
  readonly power: (typeof POWER_STATES)[number];
  readonly network: (typeof NETWORK_STATES)[number];
}

/** Nothing is wrong with any of them. */
export const ALL_WELL: DeviceStates = { printer: 'ready', cardReader: 'ready', power: 'mains', network: 'up' };

/** What keeps a printer from printing. */
export type PrinterFault = Exclude<PrinterState, 'ready' | 'paper-low'>;

/** The fault of a printer in this state; null where it prints. */
export function faultOf(state: PrinterState): PrinterFault | null {
  return state === 'ready' || state === 'paper-low' ? null : state;
}
