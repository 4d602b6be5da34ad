import { getLine } from '#contract/line.ts';
import { lineOf } from '#mocks/operator/line/line.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getLineHandler = handle(getLine, ({ caller, at }) => ({ body: lineOf(caller.customer, at) }));
