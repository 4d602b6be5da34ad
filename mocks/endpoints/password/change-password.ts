import { changePassword as endpoint } from '#contract/password.ts';
import { changePassword } from '#mocks/operator/password/password.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const changePasswordHandler = defineHandler(endpoint, ({ world, caller, body, at }) => {
  const { changed, session } = changePassword(world, caller, body, at);
  return { body: changed, session: session.id };
});
