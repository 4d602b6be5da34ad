import { signIn as endpoint } from '#contract/session.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { signIn } from '#mocks/operator/session/sign-in.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const signInHandler = handle(endpoint, ({ world, body, presented, at }) => {
  const caller = signIn(world, body, presented, at);
  return { body: sessionView(caller), session: caller.session.id };
});
