import { listSessions as endpoint } from '#contract/sessions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { sessionList } from '#mocks/operator/session/session-list.ts';

export const listSessionsHandler = defineHandler(endpoint, ({ world, caller, at }) => ({ body: sessionList(world, caller, at) }));
