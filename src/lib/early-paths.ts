/** What home asks for. */
export const HOME_PATH = '/api/home';

/** Screens whose first answer stands under the same address of the API: lists, and one thing of a list. */
const SAME =
  /^\/(unbilled|balance|points|subscriptions|line|activity|commitments|messages|reminders|sessions|statements|bills(\/\d{4}-\d{2})?|(services|orders|complaints|refunds)(\/(?!new$)[\w-]+)?)$/;

/** Those under an address of its own. */
const OTHERS: Readonly<Record<string, string>> = {
  '/': HOME_PATH,
  '/me': HOME_PATH,
  '/pay': '/api/payments',
  '/top-up': '/api/payments',
  '/complaints/new': '/api/session',
  '/spam-reports/new': '/api/session',
  '/password': '/api/session',
  '/password/forgotten': '/api/session',
  '/sign-in/lost': '/api/lost-phone',
};

/** Those that ask about something their own address names, in its path or behind `?`. */
const ABOUT: readonly (readonly [address: RegExp, path: string])[] = [
  [/^\/pay\/([\w-]+)$/, '/api/payments/$1'],
  [/^\/top-up\/([\w-]+)$/, '/api/top-ups/$1'],
  [/^(\/statements\/\d{4}-\d{2})(\?.*)?$/, '/api$1?peers=masked'],
  [/^\/services\/([\w-]+)\/order\?(action=[\w-]+)$/, '/api/terms?$2&service=$1'],
  [/^\/line\/order\?(action=[\w-]+)$/, '/api/terms?$1'],
  [/^\/complaints\/new\?(type=.+)$/, '/api/complaint-concern?$1'],
  [/^\/refunds\/new\?(month=.+)$/, '/api/refund-subject?$1'],
];

/**
 * What the inline script asks for, by address: the first answer of the screen one arrives at, which for a statement may be that it wants
 * its second proof; null where the screen asks for nothing. Written out, because the contract would bring its schemas into the page;
 * tests/architecture holds it against the contract.
 */
export function earlyPath(pathname: string, search: string): string | null {
  if (SAME.test(pathname)) return `/api${pathname}`;
  const asked = ABOUT.find(([address]) => address.test(pathname + search));
  return asked ? (pathname + search).replace(...asked) : (OTHERS[pathname] ?? null);
}
