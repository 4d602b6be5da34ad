import type * as orderList from '#contract/order-list.ts';
import type { Descriptions } from '../description.ts';

export const ORDER_LIST: Descriptions<typeof orderList> = {
  operations: {
    listOrders: { description: 'Orders of the last 24 months on any channel, newest first: those that are open, and those whose acceptance slips are kept.' },
  },
  schemas: {
    OrderList: {
      description: 'Orders of the last 24 months.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        orders:
          'Newest first: id, number of the slip (null without one), what was done, where it stands, the name, the fee (null where nothing is charged), when it was settled or, while open, begun, and on which channel.',
      },
    },
  },
};
