import { getService as endpoint } from '#contract/services.ts';
import { getService } from '#mocks/operator/services/services.ts';
import { assertPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getServiceHandler = defineHandler(endpoint, ({ world, caller, params, at }) => {
  assertPublished(world.feeReminderStage, params.service);
  return { body: getService(caller?.customer ?? null, params.service, at) };
});
