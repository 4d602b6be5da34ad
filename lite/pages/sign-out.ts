import { signOut as signOutEndpoint } from '#contract/session.ts';
import * as at from '#lite/core/addresses.ts';
import { keyOf } from '#lite/core/forms.ts';
import type { Page } from '#lite/core/visit.ts';

/** Ends the session on the operator's side. Whoever only opens the address is led home: nothing is done by a link. */
export const signOut: Page = {
  show: () => ({ to: at.figures }),
  async send(visit) {
    await visit.ask(signOutEndpoint, {}, keyOf(visit));
    return { to: at.signIn, note: 'signedOut' };
  },
};
