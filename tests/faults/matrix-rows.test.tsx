import { expect, test } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { EXPECTED } from './what-each-fault-does.ts';
import type { Place } from './place.ts';
import { PLACES } from './where-each-endpoint-is-called.ts';

test('every endpoint has its place, every fault its outcome, and every exception its reason (D15, O7 in part)', () => {
  expect(Object.keys(PLACES).sort()).toEqual(ENDPOINTS.map(({ id }) => id).sort());
  expect(Object.keys(EXPECTED).sort()).toEqual([...FAULTS].sort());
  const reasons = Object.values<Place>(PLACES).flatMap(({ except }) => Object.values(except ?? {}));
  for (const { because } of reasons) expect(because).not.toBe('');
});
