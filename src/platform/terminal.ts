/** Where a store terminal opens, and the only address it ever shows: nothing of a visit stands in the address or the history. */
export const TERMINAL_ADDRESS = '/kiosk';

/** Whether this page is a store terminal: by the address it was opened at. */
export function isTerminal(): boolean {
  return location.pathname === TERMINAL_ADDRESS;
}
