import { listServices as endpoint } from '#contract/services.ts';
import { listServices } from '#mocks/operator/services/services.ts';
import { isPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listServicesHandler = defineHandler(endpoint, ({ world, caller, at }) => {
  const catalogue = listServices(caller?.customer ?? null, at);
  return { body: { ...catalogue, services: catalogue.services.filter(({ id }) => isPublished(world.feeReminderStage, id)) } };
});
