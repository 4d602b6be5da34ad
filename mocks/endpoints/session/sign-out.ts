import { signOut as endpoint } from '#contract/session.ts';
import { endSession } from '#mocks/operator/session/sessions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const signOutHandler = defineHandler(endpoint, ({ world, presented, at }) => {
  endSession(world, presented, at);
  return { body: undefined, session: null };
});
