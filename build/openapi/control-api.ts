import { FenSchema, InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { ProblemSchema } from '#contract/core/problems.ts';
import { PaymentMethodSchema } from '#contract/account/payments.ts';
import * as cashier from '#mocks/cashier/contract.ts';
import * as control from '#mocks/control/contract.ts';
import { CONTROL_ENDPOINTS, controlRefusalsOf } from '#mocks/control/contract.ts';
import { FaultRuleSchema, FaultSchema } from '#mocks/scenarios/fault.ts';
import { PAYMENTS } from './descriptions/balance.ts';
import { COMMON } from './descriptions/common.ts';
import { CASHIER, CONTROL } from './descriptions/control.ts';
import { PROBLEMS } from './descriptions/problems.ts';
import type { Api } from './document.ts';

/** How the mock operator is turned, and the cashier it comes with, which no real operator has: `mocks/openapi.json`. */
export const CONTROL_API: Api = {
  title: 'Control of the mock operator',
  summary: 'Turns the clock of the mock operator, picks personas and scenarios, makes the network fail.',
  description:
    'For testers; `mocks/README.md` shows every call. The same on every host of the mock, and in no production build. Commands are kept in a journal: replayed in order they rebuild the same world. Calls need neither session nor key, and no fault is applied to them.',
  servers: [
    { url: '/', description: 'The host the mock runs on: http://localhost:4173 with `npm start`, http://localhost:5173 with `npm run dev`, or the page of a demonstration.' },
  ],
  modules: [
    {
      module: { FenSchema, InstantSchema, LocalTextSchema },
      operations: {},
      schemas: { Fen: COMMON.schemas.Fen, Instant: COMMON.schemas.Instant, LocalText: COMMON.schemas.LocalText },
    },
    { module: { ProblemSchema }, ...PROBLEMS },
    { module: { PaymentMethodSchema }, operations: {}, schemas: { PaymentMethod: PAYMENTS.schemas.PaymentMethod } },
    { module: { ...control, FaultSchema, FaultRuleSchema }, ...CONTROL },
    { module: cashier, ...CASHIER },
  ],
  endpoints: [...CONTROL_ENDPOINTS, ...cashier.CASHIER_ENDPOINTS],
  tags: {
    cashier: 'The payment provider the mock comes with (收银台): what its page asks of it, and the operator’s end of its notices.',
    control: 'Control of the mock operator; no real operator has it.',
  },
  tagOf: ({ path }) => (path.startsWith('/__cashier/') ? 'cashier' : 'control'),
  refusalsOf: controlRefusalsOf,
  isForCustomers: false,
};
