import { InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { ProblemSchema } from '#contract/core/problems.ts';
import * as control from '#mocks/control/contract.ts';
import { CONTROL_ENDPOINTS, controlRefusalsOf } from '#mocks/control/contract.ts';
import { FaultRuleSchema, FaultSchema } from '#mocks/scenarios/fault.ts';
import { COMMON } from './descriptions/common.ts';
import { CONTROL } from './descriptions/control.ts';
import { PROBLEMS } from './descriptions/problems.ts';
import type { Api } from './document.ts';

/** How the mock operator is turned, which no real operator has: `mocks/openapi.json`. */
export const CONTROL_API: Api = {
  title: 'Control of the mock operator',
  summary: 'Turns the clock of the mock operator, picks personas and scenarios, makes the network fail.',
  description:
    'For testers; `mocks/README.md` shows every call. The same on every host of the mock, and in no production build. Commands are kept in a journal: replayed in order they rebuild the same world. Calls need neither session nor key, and no fault is applied to them.',
  servers: [
    { url: '/', description: 'The host the mock runs on: http://localhost:4173 with `npm start`, http://localhost:5173 with `npm run dev`, or the page of a demonstration.' },
  ],
  modules: [
    { module: { InstantSchema, LocalTextSchema }, operations: {}, schemas: { Instant: COMMON.schemas.Instant, LocalText: COMMON.schemas.LocalText } },
    { module: { ProblemSchema }, ...PROBLEMS },
    { module: { ...control, FaultSchema, FaultRuleSchema }, ...CONTROL },
  ],
  endpoints: CONTROL_ENDPOINTS,
  tags: { control: 'Control of the mock operator; no real operator has it.' },
  tagOf: () => 'control',
  refusalsOf: controlRefusalsOf,
  isForCustomers: false,
};
