import { describe, test } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { cell, withoutLongWaits } from './cell.ts';

withoutLongWaits();

describe.each(ENDPOINTS.filter(({ method }) => method !== 'GET').map((endpoint) => ({ id: endpoint.id, endpoint })))('$id', ({ endpoint }) => {
  test.each(FAULTS)('%s', (fault) => cell(endpoint, fault, 'zh-CN'));
});
