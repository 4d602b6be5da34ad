import { FenSchema, InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { ProblemSchema } from '#contract/core/problems.ts';
import { PaymentMethodSchema } from '#contract/account/payments.ts';
import * as cashier from '#mocks/cashier/contract.ts';
import * as control from '#mocks/control/contract.ts';
import * as devices from '#mocks/control/contracts/devices.ts';
import * as scenarios from '#mocks/control/contracts/scenarios.ts';
import * as sms from '#mocks/control/contracts/sms.ts';
import * as wire from '#mocks/control/contracts/wire.ts';
import { CONTROL_ENDPOINTS, controlRefusalsOf } from '#mocks/control/contract.ts';
import * as exchanges from '#mocks/control/contracts/exchanges.ts';
import * as bundles from '#mocks/control/contracts/bundles.ts';
import * as state from '#mocks/control/contracts/state.ts';
import * as client from '#mocks/control/contracts/client.ts';
import * as coverage from '#mocks/control/contracts/coverage.ts';
import * as watchdog from '#mocks/control/contracts/watchdog.ts';
import * as observing from '#mocks/control/contracts/upcoming.ts';
import { SmsRuleSchema } from '#mocks/scenarios/sms-rule.ts';
import { FaultCountSchema, FaultRuleSchema, FaultSchema, FaultWhenSchema } from '#mocks/scenarios/fault.ts';
import { PAYMENTS } from './descriptions/balance.ts';
import { COMMON } from './descriptions/common.ts';
import { CASHIER, CONTROL, OBSERVING } from './descriptions/mock/control.ts';
import { BUNDLES, STATES } from './descriptions/mock/bundles.ts';
import { CLIENT, COVERAGE, EXCHANGES, WATCHDOG } from './descriptions/mock/observing.ts';
import { SMS_CONTROL } from './descriptions/mock/sms.ts';
import { DEVICE_CONTROL, SCENARIO_CONTROL } from './descriptions/mock/scenarios.ts';
import { WIRE } from './descriptions/mock/wire.ts';
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
    { module: state, ...STATES },
    { module: control, ...CONTROL },
    { module: devices, ...DEVICE_CONTROL },
    { module: scenarios, ...SCENARIO_CONTROL },
    { module: { ...sms, SmsRuleSchema }, ...SMS_CONTROL },
    { module: { ...wire, FaultSchema, FaultRuleSchema, FaultWhenSchema, FaultCountSchema }, ...WIRE },
    { module: observing, ...OBSERVING },
    { module: exchanges, ...EXCHANGES },
    { module: watchdog, ...WATCHDOG },
    { module: client, ...CLIENT },
    { module: coverage, ...COVERAGE },
    { module: bundles, ...BUNDLES },
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
