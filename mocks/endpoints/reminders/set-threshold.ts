import { setThreshold as endpoint } from '#contract/account/reminders.ts';
import { fen } from '#lib/money.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { setThreshold } from '#mocks/operator/reminders/reminders.ts';

export const setThresholdHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({
  body: setThreshold(caller.customer, fen(body.threshold), world.feeReminderStage, at),
}));
