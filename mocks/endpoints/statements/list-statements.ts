import { listStatements as endpoint } from '#contract/statements.ts';
import { grantStateOf } from '#mocks/operator/session/sessions.ts';
import { listStatements } from '#mocks/operator/statements/statements.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listStatementsHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({
  body: listStatements(rating, caller.customer, grantStateOf(caller, 'statements', at), at),
}));
