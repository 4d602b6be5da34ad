import { setupServer } from 'msw/node';
import { createBox, type Box } from '#mocks/control/box.ts';
import { handlersFor, type CookieJar } from './handlers.ts';
import { createSwitchboard } from './switchboard.ts';

/** The operator behind MSW in Node, for tests: fetch is answered, nothing listens on a port. Time is the test's own (`real`). */
export function operatorInNode(options: { readonly seed?: number } = {}): {
  readonly box: Box;
  readonly jar: CookieJar;
  readonly server: ReturnType<typeof setupServer>;
  readonly clock: { real: number };
} {
  const clock = { real: 0 };
  const box = createBox({ ...options, real: clock.real });
  const jar: CookieJar = { sessionId: null };
  return { box, jar, clock, server: setupServer(...handlersFor(createSwitchboard(box), jar, () => clock.real)) };
}
