import { listStatements as endpoint } from '#contract/statements.ts';
import { grantEnd } from '#mocks/operator/session/sessions.ts';
import { listStatements } from '#mocks/operator/statements/statements.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listStatementsHandler = handle(endpoint, ({ rating, caller, at }) => ({
  body: listStatements(rating, caller.customer, grantEnd(caller.session, 'statements', at), at),
}));
