import { getTerms as endpoint } from '#contract/terms.ts';
import { getTerms } from '#mocks/operator/orders/orders.ts';
import { isPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getTermsHandler = defineHandler(endpoint, ({ world, rating, caller, query, at }) => {
  if (query.action !== 'cancel' && !isPublished(world.feeReminderStage, query.service)) throw new Refusal('not-found');
  return { body: getTerms(rating, caller.customer, query, at, caller.session.signedInBy) };
});
