import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { signOut } from '#contract/session.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { forgetDrafts } from '#data/care/use-draft.ts';
import { isSessionOver } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { signInState, type SignInReason } from '#lib/sign-in-reason.ts';

/**
 * Signs out: on the server, and whatever the server says, on this device. When the server could not be reached the next screen says so;
 * its session then ends by itself.
 */
export function useSignOut(): { readonly leave: () => void; readonly isLeaving: boolean } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { submit, isSending } = useWrite(signOut);
  const leave = async () => {
    let reason: SignInReason = 'signedOutUnsure';
    try {
      // 204 has no body: `undefined` is success, `null` means that it did not arrive.
      const answer = await submit({}, (trouble) => {
        // The session was already over.
        if (isSessionOver(trouble)) reason = 'signedOut';
      });
      if (answer !== null) reason = 'signedOut';
    } finally {
      await navigate(routeOf(paths.signIn()), { replace: true, state: signInState(reason) });
      forgetCustomer(client);
      forgetDrafts();
    }
  };
  return { leave: () => void leave(), isLeaving: isSending };
}
