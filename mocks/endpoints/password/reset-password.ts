import { resetPassword } from '#contract/password.ts';
import { resetPasswordBy } from '#mocks/operator/password/password.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const resetPasswordHandler = handle(resetPassword, ({ world, body, at }) => ({ body: resetPasswordBy(world, body, at) }));
