import { getStatement } from '#contract/statements.ts';
import { grantEnd } from '#mocks/operator/session/sessions.ts';
import { statementOf } from '#mocks/operator/statements/statements.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getStatementHandler = handle(getStatement, ({ rating, caller, params, query, at }) => ({
  body: statementOf(rating, caller.customer, { ...params, ...query }, grantEnd(caller.session, 'statements', at), at),
}));
