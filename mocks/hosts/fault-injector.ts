import * as v from 'valibot';
import { setFaults } from '#mocks/control/contract.ts';
import type { MockOperator } from '#mocks/control/mock-operator.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
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

  function answerSetFaults(request: PlainRequest) {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), setFaults.body), request.body);
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
    if (!parsed.success) {
      const problem = {
        type: 'about:blank#malformed-request',
        title: 'malformed-request',
        status: 400,
        code: 'malformed-request',
        requestId: request.headers['x-request-id'] ?? 'FAVT-0000',
        fields: parsed.issues.map((issue) => v.getDotPath(issue) ?? ''),
      };
      return { status: 400, headers: { ...headers, 'content-type': 'application/problem+json' }, body: JSON.stringify(problem) };
    }
    faults.set(parsed.output.rules);
    return { status: 200, headers, body: JSON.stringify({ rules: faults.rules() }) };
  }
}
