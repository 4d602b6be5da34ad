import { getLine as endpoint } from '#contract/line.ts';
import { getLine } from '#mocks/operator/line/line.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getLineHandler = handle(endpoint, ({ caller, at }) => ({ body: getLine(caller.customer, at) }));
