import { getTerms as endpoint } from '#contract/terms.ts';
import { getTerms } from '#mocks/operator/orders/orders.ts';
import { assertPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getTermsHandler = defineHandler(endpoint, ({ world, rating, caller, query, at }) => {
  if (query.action !== 'cancel') assertPublished(world.feeReminderStage, query.service);
  return { body: getTerms(rating, caller.customer, query, at, caller.session.signedInBy) };
});
