import { signInWithPuk as endpoint } from '#contract/puk-sign-in.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { signInWithPuk } from '#mocks/operator/session/sign-in.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const signInWithPukHandler = defineHandler(endpoint, ({ world, body, device, presented, at }) => {
  const caller = signInWithPuk(world, body, device, presented, at);
  return { body: sessionView(caller), session: caller.session.id };
});
