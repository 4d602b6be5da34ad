import { getStatement as endpoint } from '#contract/statements.ts';
import { grantStateOf } from '#mocks/operator/session/sessions.ts';
import { getStatement } from '#mocks/operator/statements/statements.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getStatementHandler = defineHandler(endpoint, ({ rating, caller, params, query, at }) => ({
  body: getStatement(rating, caller.customer, { ...params, ...query }, grantStateOf(caller, 'statements', at), at),
}));
