/**
 * What the inline script asks for, by address: the first answer of the screen one arrives at. Written out, because the contract
 * would bring its schemas into the page; tests/architecture holds it against the contract.
 */
const EARLY_PATHS: Readonly<Record<string, string>> = {
  '/': '/api/home',
  '/bills': '/api/bills',
  '/unbilled': '/api/unbilled',
  '/balance': '/api/balance',
  '/points': '/api/points',
  '/me': '/api/home',
};

/**
 * The same for a tap within the app: without what the first screen has brought already, and with a statement, which is told at once
 * whether its second proof still holds.
 */
export function tapPath(address: string): string | null {
  const path = earlyPath(address);
  if (path !== null) return path === EARLY_PATHS['/'] ? null : path;
  const month = /^\/statements\/(\d{4}-\d{2})$/.exec(address)?.[1];
  return month === undefined ? null : `/api/statements/${month}?peers=masked`;
}

/** The API path for an address, null where the screen asks later (statements want a second proof first). */
export function earlyPath(address: string): string | null {
  const month = /^\/bills\/(\d{4}-\d{2})$/.exec(address)?.[1];
  return month === undefined ? (EARLY_PATHS[address] ?? null) : `/api/bills/${month}`;
}
