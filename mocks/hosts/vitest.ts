import { setupServer } from 'msw/node';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { handlersFor, type CookieJar } from './msw-handlers.ts';
import { createFaultInjector } from './fault-injector.ts';

/** The operator behind MSW in Node, for tests: fetch is answered, nothing listens on a port. Time is the test's own (`real`). */
export function operatorInNode(options: { readonly seed?: number } = {}): {
  readonly operator: MockOperator;
  readonly jar: CookieJar;
  readonly server: ReturnType<typeof setupServer>;
  readonly clock: { real: number };
} {
  const clock = { real: 0 };
  const operator = createMockOperator({ ...options, real: clock.real });
  const jar: CookieJar = { sessionId: null, remembered: null };
  return {
    operator,
    jar,
    clock,
    server: setupServer(
      ...handlersFor(
        createFaultInjector(operator, () => 'vitest'),
        jar,
        () => clock.real,
      ),
    ),
  };
}
