import { stepUp as endpoint } from '#contract/session.ts';
import { grantView } from '#mocks/operator/session/sessions.ts';
import { stepUp } from '#mocks/operator/session/step-up.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const stepUpHandler = defineHandler(endpoint, ({ world, caller, body, at }) => {
  const session = stepUp(world, caller, body, at);
  return { body: grantView({ ...caller, session }, body.purpose, at), session: session.id };
});
