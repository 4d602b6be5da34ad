import { getRememberedNumber as endpoint } from '#contract/remembered-number.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { rememberedNumberView } from '#mocks/operator/session/remembered-numbers.ts';

export const getRememberedNumberHandler = defineHandler(endpoint, ({ world, remembered, at }) => ({ body: rememberedNumberView(world, remembered, at) }));
