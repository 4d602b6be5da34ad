import * as v from 'valibot';
import { InstantSchema, LocalTextSchema } from './common.ts';
import { endpoint } from './endpoint.ts';
import { ServiceFeeSchema } from './offers.ts';
import { ChannelSchema, OrderActionSchema, OrderStateSchema } from './orders.ts';

/** Orders of SLIP_MONTHS, newest first. */
export const OrderListSchema = v.object({
  asOf: InstantSchema,
  orders: v.array(
    v.object({
      id: v.string(),
      number: v.nullable(v.string()),
      action: OrderActionSchema,
      state: OrderStateSchema,
      name: LocalTextSchema,
      fee: v.nullable(ServiceFeeSchema),
      /** When it was settled; while open, when it was begun. */
      at: InstantSchema,
      channel: ChannelSchema,
    }),
  ),
});
export type OrderList = v.InferOutput<typeof OrderListSchema>;

export const listOrders = endpoint({
  id: 'listOrders',
  method: 'GET',
  path: '/api/orders',
  summary: 'Orders of two years, newest first',
  tmf: 'TMF622 productOrder',
  access: 'session',
  status: 200,
  response: OrderListSchema,
  problems: ['password-change-required'],
});
