import { signOut as endpoint } from '#contract/session.ts';
import { endSession } from '#mocks/operator/session/sessions.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const signOutHandler = handle(endpoint, ({ world, presented, at }) => {
  endSession(world, presented, at);
  return { body: undefined, session: null };
});
