import { getService as endpoint } from '#contract/services.ts';
import { getService } from '#mocks/operator/services/services.ts';
import { isPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getServiceHandler = defineHandler(endpoint, ({ world, caller, params, at }) => {
  if (!isPublished(world.feeReminderStage, params.service)) throw new Refusal('not-found');
  return { body: getService(caller?.customer ?? null, params.service, at) };
});
