import type { AlarmView } from '#mocks/control/contracts/watchdog.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { matchEndpoint } from '#mocks/endpoints/core/match.ts';
import { handlersFor } from '#mocks/hosts/msw-handlers.ts';
import { answerInPage } from '#mocks/hosts/in-page.ts';
import type { Exercised } from '#mocks/coverage/exercised.ts';
import { exercisedOn } from '#tests/support/exercised.ts';
import { createFaultInjector, type FaultInjector } from '#mocks/hosts/fault-injector.ts';

/** One request as it left the page. */
export interface Sent {
  /** Id of the contract's endpoint; the path where there is none. */
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: string;
}

/** An operator of the test's own, and the network between it and the page. */
export interface Network {
  readonly operator: MockOperator;
  readonly sent: Sent[];
  /** The operator's clock runs with this, in milliseconds; it stands still unless the test moves it. */
  real: number;
  /** No request gets through. */
  isDown: boolean;
  sessionId: string | null;
  /** What names the number this browser remembers. */
  remembered: string | null;
  /** Requests whose answer comes without any time passing. */
  readonly isBusy: () => boolean;
}

let current: { network: Network; faultInjector: FaultInjector; waiting: Set<object>; slow: Set<string> } | null = null;

function here() {
  if (!current) throw new Error('no operator here: call startNetwork first');
  return current;
}

const jar = {
  get sessionId() {
    return here().network.sessionId;
  },
  set sessionId(id: string | null) {
    here().network.sessionId = id;
  },
  get remembered() {
    return here().network.remembered;
  },
  set remembered(name: string | null) {
    here().network.remembered = name;
  },
};

const handlers = handlersFor(
  {
    handle(request, real) {
      const delivery = here().faultInjector.handle(request, real);
      const takesTime = delivery.kind === 'silence' || (delivery.kind === 'answer' && (delivery.delayMs > 0 || delivery.shape === 'trickle'));
      if (takesTime) here().slow.add(request.headers['x-request-id'] ?? '');
      return delivery;
    },
  },
  jar,
  () => here().network.real,
);

/** Notes each request of the page, fails it while the network is down, and knows how long an answer is on its way. */
function noted(mocked: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname;
    if (!/^\/(api|__operator)\//.test(path)) return mocked(input, init);
    const { network, waiting, slow } = here();
    const id = request.headers.get('x-request-id') ?? '';
    const token = { id };
    const arrived = () => {
      waiting.delete(token);
      slow.delete(id);
    };
    if (path.startsWith('/api/')) {
      network.sent.push({
        endpoint: matchEndpoint(request.method, path)?.endpoint.id ?? path,
        method: request.method,
        path,
        key: request.headers.get('idempotency-key'),
        body: typeof init?.body === 'string' ? init.body : '',
      });
      if (network.isDown) throw new TypeError('Failed to fetch');
      waiting.add(token);
      request.signal.addEventListener('abort', arrived, { once: true });
    }
    try {
      const response = await mocked(input, init);
      const text = response.text.bind(response);
      response.text = () => text().finally(arrived);
      return response;
    } catch (error) {
      arrived();
      throw error;
    }
  };
}

let isOn = false;
function switchOn(): void {
  if (isOn) return;
  isOn = true;
  answerInPage(handlers);
  globalThis.fetch = noted(globalThis.fetch);
}

/** A fresh operator behind the page's fetch, opened at this moment of the host's clock. */
export function startNetwork(real = Date.now()): Network {
  switchOn();
  const operator = createMockOperator({ real });
  const waiting = new Set<{ readonly id: string }>();
  const slow = new Set<string>();
  const network: Network = { operator, sent: [], real, isDown: false, sessionId: null, remembered: null, isBusy: () => [...waiting].some(({ id }) => !slow.has(id)) };
  current = { network, faultInjector: createFaultInjector(operator, () => 'page'), waiting, slow };
  return network;
}

/** The operator whose coverage was asked for last: a test that starts none has exercised nothing. */
let askedOf: FaultInjector | null = null;

/** What this test has had its operator do; null where it has started none. */
export function exercisedSoFar(): Exercised | null {
  if (!current || current.faultInjector === askedOf) return null;
  askedOf = current.faultInjector;
  return exercisedOn(askedOf, current.network.real);
}

const WATCHDOG = { method: 'GET', path: '/__operator/watchdog', query: {}, headers: {}, body: '', sessionId: null } as const;

/** What the watchdog has found wrong with the operator of this test; nothing where there is none. */
export function alarmsSoFar(): string[] {
  if (!current) return [];
  const delivery = current.faultInjector.handle(WATCHDOG, current.network.real);
  if (delivery.kind !== 'answer') return ['the watchdog does not answer'];
  const { alarms } = JSON.parse(delivery.response.body) as { alarms: readonly AlarmView[] }; // control's own answer
  return alarms.map(({ invariant, persona, detail }) => `${invariant}, ${persona}: ${detail}`);
}
