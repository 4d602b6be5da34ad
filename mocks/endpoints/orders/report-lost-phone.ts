import { reportLostPhone as endpoint } from '#contract/lost-phone.ts';
import { reportLostPhone } from '#mocks/operator/orders/lost-phone.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const reportLostPhoneHandler = defineHandler(endpoint, ({ world, body, device, presented, at }) => {
  const { caller, order } = reportLostPhone(world, body, device, presented, at);
  return { body: { session: sessionView(caller), order }, session: caller.session.id };
});
