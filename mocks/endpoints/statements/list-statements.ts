import { listStatements } from '#contract/statements.ts';
import { grantEnd } from '#mocks/operator/session/sessions.ts';
import { listOfStatements } from '#mocks/operator/statements/statements.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listStatementsHandler = handle(listStatements, ({ rating, caller, at }) => ({
  body: listOfStatements(rating, caller.customer, grantEnd(caller.session, 'statements', at), at),
}));
