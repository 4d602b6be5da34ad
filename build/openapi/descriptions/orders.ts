import type * as orders from '#contract/orders.ts';
import type { Descriptions } from './description.ts';
import { TERMS_SCHEMA } from './terms.ts';

const ORDER = { order: 'The order’s id. An order of another customer is answered `not-found`.' };
const ACTIONS = {
  subscribe: 'Begins a service by the month.',
  change: 'Moves to another tier of the same service, from the next month on.',
  continue: 'Goes on with a free trial as a paid service.',
  purchase: 'Buys once, by the piece (点播).',
  cancel: 'Ends a service.',
  keep: 'Takes a cancellation back while the service still runs.',
  suspend: 'Suspends the line at the customer’s own request (停机保号).',
  'report-lost': 'Suspends the line of a lost phone (挂失).',
  resume: 'Resumes a line the customer has suspended (复机).',
} as const;

export const ORDERS: Descriptions<typeof orders> = {
  operations: {
    listOrders: {
      description:
        'Orders of the last 24 months on any channel, newest first: those that are open, and those whose acceptance slips are kept; and the money that came in through the cashier or by recharge card in that time.',
    },
    createOrder: {
      description:
        'The first confirmation: these terms were seen and agreed to. Nothing is done or charged until the second one, which must come within 60 minutes. Where that takes a code by SMS, it is sent at once; after too many codes the order stays a `draft` ' +
        'until one can be sent. An order of the same kind that is still open is answered `order-open`, with its id in `order`.',
      body: {
        description: 'What is ordered, and the version of the terms that was seen.',
        members: {
          action: 'What is to be done.',
          service: 'The service’s id; null where it is about the line.',
          version: '`version` of the terms that were seen; any other is answered `order-terms-changed`.',
        },
      },
    },
    getOrder: {
      description:
        'One order as it stands now; once completed it is the acceptance slip (受理单), with what was signed and both confirmations. Kept 24 months, orders given on other channels included.',
      parameters: ORDER,
    },
    sendOrderCode: {
      description:
        'Sends the code of the second confirmation again. Its SMS names the purpose, the service and the price. Another may be asked for after 60 seconds, ten codes an hour in all.',
      parameters: ORDER,
      body: { description: 'An empty object: the order says it all.', members: {} },
    },
    confirmOrder: {
      description:
        'The second confirmation, and the only thing that makes an order happen; silence orders nothing. When a price, the eligibility or anything else in the terms is no longer what was seen, the order fails as `order-terms-changed` or ' +
        '`order-refused`, and nothing is done or charged. A service its provider has to set up is then `in-progress` until `dueBy`.',
      parameters: ORDER,
      body: {
        description: 'The proof the order asks for in `proof`; any other is answered `order-proof-required`.',
        cases: {
          'sms-code': 'The code that was sent for this order, and for no other.',
          'service-password': 'The service password, where no SMS arrives: a lost phone, a suspended line.',
          tap: 'Nothing more than the second tap: for leaving a service and for taking that back.',
        },
      },
    },
    cancelOrder: {
      description: 'Gives up an order that still waits for its second confirmation: nothing is done, nothing is charged.',
      parameters: ORDER,
      body: { description: 'An empty object: the order says it all.', members: {} },
    },
  },
  schemas: {
    OrderList: {
      description: 'Orders of the last 24 months, and the payments that came through.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        orders:
          'Newest first: id, number of the slip (null without one), what was done, where it stands, the name, the fee (null where nothing is charged), when it was settled or, while open, begun, and on which channel.',
        payments:
          'Newest first: id, number of the slip, the amount in fen, when it was credited. `getPayment` has the slip; by recharge card there is no id: `getTopUp` has the slip by its number.',
      },
    },
    OrderAction: { description: 'What an order does. Everything a customer changes is an order.', values: ACTIONS },
    Channel: {
      description: 'The channel of a step, as slips and bills name it.',
      values: { hall: 'A service hall (营业厅).', sms: 'An SMS to 10086.', web: 'This portal.', hotline: 'A call to 10086.' },
    },
    Proof: {
      description: 'What the second confirmation takes.',
      values: {
        'sms-code': 'A code by SMS, bound to the order: for whatever may cost money, and for a suspension on request.',
        'service-password': 'The service password, where no SMS arrives: to report a loss, and to resume.',
        tap: 'Another tap, where nothing can be lost: to cancel, and to take that back.',
      },
    },
    Terms: TERMS_SCHEMA,
    OrderState: {
      description: 'Where an order stands. The last four are final.',
      values: {
        draft: 'Confirmed once; no code could be sent yet.',
        'awaiting-confirmation': 'Waits for the second confirmation.',
        'in-progress': 'Confirmed twice; its provider is setting it up.',
        completed: 'Done; there is a slip.',
        cancelled: 'Given up by the customer before the second confirmation.',
        lapsed: 'Unanswered for 60 minutes.',
        failed: 'Not done, and nothing charged; `failure` says why.',
      },
    },
    Order: {
      description: 'One order, from the first confirmation on; once completed, its acceptance slip (受理单).',
      members: {
        asOf: 'The operator’s clock when it was read.',
        id: 'The order’s id; part of its address.',
        number: 'Number of the slip; null until there is one.',
        maskedNumber: 'The customer’s number with its middle hidden.',
        state: 'Where it stands.',
        terms: 'What was seen and agreed to; never changes.',
        createdAt: 'When it was confirmed for the first time.',
        lapsesAt: 'Unanswered, it lapses then: 60 minutes after the first confirmation.',
        proof: 'What the second confirmation takes.',
        code: 'The code under way; null where none is, or none is needed.',
        confirmations: 'Both confirmations as they were given: how, when and on which channel. `seen` is the first.',
        dueBy: 'While in progress: done by then at the latest. Else null.',
        settledAt: 'When it was completed, cancelled, lapsed or failed; null before.',
        charged: 'What its completion has charged, in fen; null before, and where that is not on record.',
        balance: 'The balance right after it, in fen; null before, and where that is not on record.',
        failure: 'Why it failed: a reason against it, or `terms-changed` where what had been seen was no longer true. Else null.',
        smsSent: 'Whether an SMS has told the customer that it is done.',
        actions: 'What the customer may begin from here now: leave what was ordered, keep what was cancelled, resume the line.',
      },
    },
  },
};
