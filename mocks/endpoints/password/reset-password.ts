import { resetPassword as endpoint } from '#contract/password.ts';
import { resetPassword } from '#mocks/operator/password/password.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const resetPasswordHandler = handle(endpoint, ({ world, body, at }) => ({ body: resetPassword(world, body, at) }));
