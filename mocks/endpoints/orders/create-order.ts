import { createOrder as endpoint } from '#contract/orders.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { createOrder } from '#mocks/operator/orders/orders.ts';
import { assertPublished } from '#mocks/operator/reminders/fee-reminder.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const createOrderHandler = defineHandler(endpoint, ({ world, caller, body, at }) => {
  if (body.action !== 'cancel') assertPublished(world.feeReminderStage, body.service);
  return { body: orderView(caller.customer, createOrder(world, caller, body, at), at) };
});
