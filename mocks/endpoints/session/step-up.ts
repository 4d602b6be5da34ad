import { stepUp } from '#contract/session.ts';
import { grantEnd, grantView } from '#mocks/operator/session/sessions.ts';
import { stepUpBy } from '#mocks/operator/session/step-up.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const stepUpHandler = handle(stepUp, ({ world, caller, body, at }) => {
  const session = stepUpBy(world, caller, body, at);
  return { body: grantView(body.purpose, grantEnd(session, body.purpose, at)), session: session.id };
});
