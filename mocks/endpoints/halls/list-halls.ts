import { listHalls as endpoint } from '#contract/care/halls.ts';
import { listHalls } from '#mocks/operator/halls/halls.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listHallsHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: listHalls(caller?.customer ?? null, at) }));
