import { getReminders as endpoint } from '#contract/account/reminders.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { getReminders } from '#mocks/operator/reminders/reminders.ts';

export const getRemindersHandler = defineHandler(endpoint, ({ world, caller, at }) => ({ body: getReminders(caller.customer, world.feeReminderStage, at) }));
