import { getSession } from '#contract/session.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getSessionHandler = handle(getSession, ({ caller }) => ({ body: sessionView(caller) }));
