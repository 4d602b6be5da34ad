import { describe, test } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Fault } from '#mocks/scenarios/fault.ts';
import { cell, withoutLongWaits } from './cell.ts';

withoutLongWaits();

/** One fault of each class: refused by the operator, nothing comes, something else comes, slow down, signed out. */
const ONE_PER_CLASS: readonly Fault[] = ['problem-500', 'never-answers', 'captive-portal', 'too-many-429-seconds', 'expired-401'];

describe.each(ENDPOINTS.map((endpoint) => ({ id: endpoint.id, endpoint })))('$id in English', ({ endpoint }) => {
  test.each(ONE_PER_CLASS)('%s', (fault) => cell(endpoint, fault, 'en'));
});
