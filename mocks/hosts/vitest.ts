import { setupServer } from 'msw/node';
import { createMockOperator, type MockOperator } from '#mocks/control/box.ts';
import { handlersFor, type CookieJar } from './handlers.ts';
import { createFaultInjector } from './switchboard.ts';

/** The operator behind MSW in Node, for tests: fetch is answered, nothing listens on a port. Time is the test's own (`real`). */
export function operatorInNode(options: { readonly seed?: number } = {}): {
  readonly box: MockOperator;
  readonly jar: CookieJar;
  readonly server: ReturnType<typeof setupServer>;
  readonly clock: { real: number };
} {
  const clock = { real: 0 };
  const box = createMockOperator({ ...options, real: clock.real });
  const jar: CookieJar = { sessionId: null };
  return { box, jar, clock, server: setupServer(...handlersFor(createFaultInjector(box), jar, () => clock.real)) };
}
