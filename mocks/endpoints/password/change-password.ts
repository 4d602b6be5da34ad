import { changePassword } from '#contract/password.ts';
import { changePasswordBy } from '#mocks/operator/password/password.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const changePasswordHandler = handle(changePassword, ({ world, caller, body, at }) => {
  const { changed, session } = changePasswordBy(world, caller, body, at);
  return { body: changed, session: session.id };
});
