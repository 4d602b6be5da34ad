import { signIn as endpoint } from '#contract/session.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { signIn } from '#mocks/operator/session/sign-in.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const signInHandler = defineHandler(endpoint, ({ world, body, device, presented, remembered, at }) => {
  const { caller, ...kept } = signIn(world, body, { device, presented, remembered }, at);
  return { body: sessionView(caller), session: caller.session.id, ...kept };
});
