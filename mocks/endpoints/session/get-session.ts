import { getSession as endpoint } from '#contract/session.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getSessionHandler = handle(endpoint, ({ caller }) => ({ body: sessionView(caller) }));
