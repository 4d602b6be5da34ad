import { InstantSchema, LocalTextSchema } from '#contract/common.ts';
import { ProblemSchema } from '#contract/problems.ts';
import * as control from '#mocks/control/contract.ts';
import type { Api } from './document.ts';

/** How the mock operator is turned, which no real operator has: `mocks/openapi.json`. */
export const CONTROL_API: Api = {
  title: 'Control of the mock operator',
  description: 'Turns the clock of the mock operator, picks personas and scenarios, makes the network fail. No real operator has it.',
  modules: [{ InstantSchema, LocalTextSchema, ProblemSchema }, control],
  endpoints: control.CONTROL_ENDPOINTS,
  tagOf: () => 'mock operator',
  refusalsOf: control.controlRefusalsOf,
  takesKeys: false,
};
