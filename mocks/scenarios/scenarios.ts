import { PAYMENTS } from './payments.ts';
import { REFUSALS } from './refusals.ts';
import type { Scenario } from './scenario.ts';

/** Every moment a tester can pick. */
export const SCENARIOS: readonly Scenario[] = [...REFUSALS, ...PAYMENTS];
