import type * as v from 'valibot';
import { isRequestId } from '#lib/ids.ts';
import { setFaults } from '#mocks/control/contract.ts';
import type { MockOperator } from '#mocks/control/mock-operator.ts';
import { assertJson, readRequest } from '#mocks/endpoints/core/check.ts';
import { problemResponse, successResponse } from '#mocks/endpoints/core/responses.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import { createFaultTable, intact, applyFault, type Delivery } from '#mocks/scenarios/faults.ts';

/** Between every host and the one operator: a request goes in, what the wire makes of the answer comes out. */
export interface FaultInjector {
  readonly handle: (request: PlainRequest, real: number) => Delivery;
}

/** Joins an operator and a table of faults. No fault is applied to control itself. */
export function createFaultInjector(operator: MockOperator): FaultInjector {
  const faults = createFaultTable();
  return {
    handle(request, real) {
      if (request.path === setFaults.path && request.method === setFaults.method) return intact(answerSetFaults(request));
      const ask = () => operator.handle(request, real);
      const id = request.path.startsWith('/__operator/') ? null : matchEndpoint(request.method, request.path)?.endpoint.id;
      const fault = id ? faults.next(id) : null;
      return fault ? applyFault(fault, ask, real) : intact(ask());
    },
  };

  function answerSetFaults(request: PlainRequest): PlainResponse {
    const given = request.headers['x-request-id'] ?? '';
    const requestId = isRequestId(given) ? given : requestIdOf('faults');
    try {
      assertJson(request);
      const { body } = readRequest(setFaults, { params: {}, query: request.query, body: request.body });
      faults.set((body as v.InferOutput<typeof setFaults.body>).rules); // read by this very schema
      return successResponse(setFaults.status, { rules: faults.rules() }, { requestId, subject: null });
    } catch (error) {
      return problemResponse(error instanceof Refusal ? error : new Refusal('internal-error'), requestId, 0);
    }
  }
}
