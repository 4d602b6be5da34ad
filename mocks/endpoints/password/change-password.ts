import { changePassword as endpoint } from '#contract/password.ts';
import { changePassword } from '#mocks/operator/password/password.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const changePasswordHandler = handle(endpoint, ({ world, caller, body, at }) => {
  const { changed, session } = changePassword(world, caller, body, at);
  return { body: changed, session: session.id };
});
