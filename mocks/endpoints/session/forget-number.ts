import { forgetNumber as endpoint } from '#contract/remembered-number.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { forgetNumber, rememberedNumberView } from '#mocks/operator/session/remembered-numbers.ts';

export const forgetNumberHandler = defineHandler(endpoint, ({ world, remembered, at }) => {
  forgetNumber(world, remembered);
  return { body: rememberedNumberView(world, remembered, at), remembered: null };
});
