import { BY_HAND } from './by-hand.ts';
import { PAYMENTS } from './payments.ts';
import { REFUSALS } from './refusals.ts';
import type { Scenario } from './scenario.ts';
import { SMS } from './sms.ts';
import { MOMENTS, STORIES } from './stories.ts';
import { WIRES } from './wires.ts';

/** Every moment a tester can pick. */
export const SCENARIOS: readonly Scenario[] = [...REFUSALS, ...PAYMENTS, ...WIRES, ...SMS, ...BY_HAND, ...STORIES, ...MOMENTS];
