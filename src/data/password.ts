import { useQueryClient } from '@tanstack/react-query';
import { changePassword, resetPassword } from '#contract/password.ts';
import { forgetCustomer } from './query-client.ts';
import { sessionQuery } from './session.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Changes the service password. What was closed by the initial one is asked for again afterwards. */
export function useChangePassword(): Write<typeof changePassword> {
  const client = useQueryClient();
  const write = useWrite(changePassword);
  return {
    ...write,
    submit: async (request, onTrouble) => {
      const changed = await write.submit(request, onTrouble);
      if (changed === null) return null;
      client.setQueryData(sessionQuery().queryKey, (session) => session && { ...session, mustChangePassword: false });
      client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
      return changed;
    },
  };
}

/** Sets a new service password for somebody who has forgotten it; every session of the number has ended with it, this device's too. */
export function useResetPassword(): Write<typeof resetPassword> {
  const client = useQueryClient();
  const write = useWrite(resetPassword);
  return {
    ...write,
    submit: async (request, onTrouble) => {
      const changed = await write.submit(request, onTrouble);
      if (changed !== null) forgetCustomer(client);
      return changed;
    },
  };
}
