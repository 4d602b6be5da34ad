import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { CASHIER_ENDPOINTS } from '#mocks/cashier/contract.ts';
import { CONTROL_ENDPOINTS } from '#mocks/control/contract.ts';
import { plainRequest, responseOf } from './plain.ts';
import type { Millis } from '#lib/calendar.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
import type { Delivery } from '#mocks/scenarios/faults.ts';

/** Where a client behind MSW keeps its session and what names the number it remembers: HttpOnly cookies do not reach a mocked answer. */
export interface CookieJar {
  sessionId: string | null;
  remembered: string | null;
}

/** What answers plain requests: the operator behind its faults, in this page or in another. */
interface Deliverer {
  readonly handle: (request: PlainRequest, real: Millis) => Delivery | Promise<Delivery>;
}

type Answer = (info: { request: Request }) => Response | Promise<Response>;
const METHOD = { GET: http.get, POST: http.post, DELETE: http.delete } as const;

/** How one client's requests are answered. */
function answering(operator: Deliverer, jar: CookieJar, real: () => number, userAgent: string): Answer {
  return async ({ request }) => {
    const delivery = await operator.handle(await plainRequest(request.clone(), jar, { userAgent }), real());
    if (delivery.kind === 'reset') return HttpResponse.error();
    if (delivery.kind === 'silence') {
      await delay('infinite');
      return HttpResponse.error();
    }
    if (delivery.delayMs > 0) await delay(delivery.delayMs);
    if (delivery.response.setSession !== undefined) jar.sessionId = delivery.response.setSession;
    if (delivery.response.setRemembered !== undefined) jar.remembered = delivery.response.setRemembered;
    const response = responseOf(delivery);
    if (delivery.response.headers['x-redirected']) Object.defineProperty(response, 'redirected', { value: true });
    return response;
  };
}

/** One MSW handler for an endpoint, so that a tester can put another in its place with `worker.use`, `server.use` or `msw.worker.use`. */
export function handlerFor(endpoint: Endpoint, answer: Answer): HttpHandler {
  return METHOD[endpoint.method](`*${endpoint.path}`, answer);
}

/** Every endpoint of the contract, of control and of the cashier; last, whatever else is asked of the API, so that the operator can say 501. `userAgent`: the page's own, which no request of it names. */
export function handlersFor(operator: Deliverer, jar: CookieJar, real: () => number, userAgent = ''): HttpHandler[] {
  const answer = answering(operator, jar, real, userAgent);
  return [
    ...[...ENDPOINTS, ...CONTROL_ENDPOINTS, ...CASHIER_ENDPOINTS].map((endpoint) => handlerFor(endpoint, answer)),
    http.all('*/api/*', answer),
    http.all('*/__operator/*', answer),
    http.all('*/__cashier/*', answer),
  ];
}
