import { endOtherSessions as endpoint } from '#contract/sessions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { endOtherSessions, sessionList } from '#mocks/operator/session/session-list.ts';

export const endOtherSessionsHandler = defineHandler(endpoint, ({ world, caller, at }) => {
  endOtherSessions(world, caller, at);
  return { body: sessionList(world, caller, at) };
});
