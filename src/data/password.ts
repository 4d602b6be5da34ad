import { changePassword, resetPassword } from '#contract/password.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { forgetCustomer } from './query-client.ts';
import { sessionQuery } from './session.ts';

/** Changes the service password. What was closed by the initial one is asked for again afterwards. */
export function useChangePassword(): Write<typeof changePassword> {
  return useWrite(changePassword, {
    onAnswer: (client, changed) => {
      if (changed === null) return;
      client.setQueryData(sessionQuery().queryKey, (session) => session && { ...session, mustChangePassword: false });
    },
  });
}

/** Sets a new service password for somebody who has forgotten it; every session of the number has ended with it, this device's too. */
export function useResetPassword(): Write<typeof resetPassword> {
  return useWrite(resetPassword, {
    onAnswer: (client, changed) => {
      if (changed !== null) forgetCustomer(client);
    },
  });
}
