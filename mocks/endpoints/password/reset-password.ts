import { resetPassword as endpoint } from '#contract/password.ts';
import { resetPassword } from '#mocks/operator/password/password.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const resetPasswordHandler = defineHandler(endpoint, ({ world, body, at }) => ({ body: resetPassword(world, body, at) }));
