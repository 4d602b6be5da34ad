import { instantOf, type Millis } from '#lib/calendar.ts';
import { redactedRequest } from '#contract/core/redacted.ts';
import type { ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
import type { Delivery } from '#mocks/scenarios/faults.ts';
import type { Change } from '#mocks/watchdog/customer-changes.ts';

/** Exchanges that are remembered; the oldest go first. */
const REMEMBERED = 500;
/** Characters of a body that are remembered: a whole month of records is more than anybody reads here. */
const MOST_OF_A_BODY = 20_000;

/** What was seen of an exchange; its body is redacted when somebody looks. */
interface Seen {
  readonly number: number;
  readonly at: Millis;
  readonly request: PlainRequest;
  readonly endpoint: string | null;
  readonly persona: string | null;
  readonly fault: string | null;
  readonly delivery: Delivery;
  readonly violations: readonly string[];
  readonly changes: readonly Change[];
  readonly rules: readonly string[];
}

function recordOf({ number, at, request, endpoint, persona, fault, delivery, violations, changes, rules }: Seen): ExchangeRecord {
  const query = new URLSearchParams(request.query).toString();
  const answer = delivery.kind === 'answer' ? delivery.response : null;
  return {
    number,
    at: instantOf(at),
    method: request.method,
    path: request.path + (query && `?${query}`),
    endpoint,
    persona,
    fault,
    request: redactedRequest(request.body),
    status: answer?.status ?? null,
    contentType: answer?.headers['content-type'] ?? null,
    answer: answer?.body.slice(0, MOST_OF_A_BODY) ?? '',
    violations: [...violations],
    changes: [...changes],
    rules: [...rules],
  };
}

/** What was asked and answered on a host, newest last: for testers, and no part of the operator's state. */
export interface ExchangeLog {
  /** Notes it, and says its number. */
  readonly note: (seen: Omit<Seen, 'number'>) => number;
  /** Those behind number `after`. */
  readonly records: (after?: number) => ExchangeRecord[];
}

/** An empty one. */
export function createExchangeLog(): ExchangeLog {
  let count = 0;
  let seen: Seen[] = [];
  return {
    note(exchange) {
      count += 1;
      seen.push({ number: count, ...exchange });
      // Half at a time: an array that loses its first on every exchange is copied on every exchange.
      if (seen.length > 2 * REMEMBERED) seen = seen.slice(-REMEMBERED);
      return count;
    },
    records: (after = 0) =>
      seen
        .slice(-REMEMBERED)
        .filter(({ number }) => number > after)
        .map(recordOf),
  };
}
