import type { Page } from '#lite/core/visit.ts';
import { figures } from '#lite/pages/figures.ts';
import { fee } from '#lite/pages/fee.ts';
import { order } from '#lite/pages/order.ts';
import { password } from '#lite/pages/password.ts';
import { service } from '#lite/pages/service.ts';
import { services } from '#lite/pages/services.ts';
import { signIn } from '#lite/pages/sign-in.ts';
import { signOut } from '#lite/pages/sign-out.ts';

/** Every address of this hall, and what shows it. */
const ROUTES: readonly (readonly [RegExp, Page])[] = [
  [/^\/lite$/, figures],
  [/^\/lite\/sign-in$/, signIn],
  [/^\/lite\/sign-out$/, signOut],
  [/^\/lite\/password$/, password],
  [/^\/lite\/services$/, services],
  [/^\/lite\/services\/([^/]+)$/, service],
  [/^\/lite\/services\/([^/]+)\/([^/]+)$/, fee],
  [/^\/lite\/orders\/([^/]+)$/, order],
];

/** What the address names; the text as it stands where it is no proper writing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page of an address, and what the address names; null where there is none. */
export function pageFor(path: string): { readonly page: Page; readonly params: readonly string[] } | null {
  for (const [pattern, page] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return { page, params: match.slice(1).map(decoded) };
  }
  return null;
}
