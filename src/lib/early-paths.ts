/** What home asks for. */
export const HOME_PATH = '/api/home';

/** Screens whose first answer stands under the same address of the API: lists, and one thing of a list. */
const SAME = /^\/(unbilled|balance|points|subscriptions|line|activity|messages|reminders|sessions|bills(\/\d{4}-\d{2})?|(services|orders|complaints|refunds)(\/(?!new$)[\w-]+)?)$/;

/** The others. */
const OTHERS: Readonly<Record<string, string>> = {
  '/': HOME_PATH,
  '/me': HOME_PATH,
  '/pay': '/api/payments',
  '/top-up': '/api/payments',
  '/commitments': '/api/session',
  '/sign-in/lost': '/api/lost-phone',
};

/**
 * The same for a tap within the app: without what the first screen has brought already, and with a statement, which is told at once
 * whether its second proof still holds.
 */
export function tapPath(address: string): string | null {
  const path = earlyPath(address);
  if (path !== null) return path === HOME_PATH ? null : path;
  const month = /^\/statements\/(\d{4}-\d{2})$/.exec(address)?.[1];
  return month === undefined ? null : `/api/statements/${month}?peers=masked`;
}

/**
 * What the inline script asks for, by address: the first answer of the screen one arrives at; null where the screen asks later (statements want a second proof first). Written out,
 * because the contract would bring its schemas into the page; tests/architecture holds it against the contract.
 */
export function earlyPath(address: string): string | null {
  return SAME.test(address) ? `/api${address}` : (OTHERS[address] ?? null);
}
