import { endSession as endpoint } from '#contract/sessions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { endOtherSession, sessionList } from '#mocks/operator/session/session-list.ts';

export const endSessionHandler = defineHandler(endpoint, ({ world, caller, params, at }) => {
  endOtherSession(world, caller, params.session, at);
  return { body: sessionList(world, caller, at) };
});
