import type { ResponseOf } from '#contract/core/endpoint.ts';
import type { Call } from '#mocks/endpoints/core/handler.ts';
import { sendSms } from '#mocks/control/contracts/sms.ts';
import type { Evidence, JobRun, Texted } from '#mocks/coverage/core/evidence.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { Profile } from '#mocks/personas/profile.ts';

/** What a body says, undefined where it is no JSON. */
function jsonIn(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    return undefined; // refused as malformed: it has asked for nothing
  }
}

/** The last answer of each endpoint, read: most are asked for again, and say the same. */
const lastRead = new Map<string, { readonly body: string; readonly value: unknown }>();

/** What an endpoint has answered, read when it is asked for. */
function answerOf(endpoint: string, body: string): unknown {
  const last = lastRead.get(endpoint);
  if (last?.body === body) return last.value;
  const value = jsonIn(body);
  lastRead.set(endpoint, { body, value });
  return value;
}

/** What the operator's own answer to a call of the API shows; nothing where it was never asked, or the contract has no such call. */
export function exchanged(endpoint: string | null, request: PlainRequest, response: PlainResponse | null, profile: Profile | null): Evidence[] {
  if (!response || endpoint === null) return [];
  return [
    {
      kind: 'exchange',
      endpoint,
      status: response.status,
      answer: () => answerOf(endpoint, response.body),
      asked: () => (request.body === '' ? undefined : jsonIn(request.body)),
      profile,
    },
  ];
}

/** What an SMS by control shows, and its first word: the rest may give something away. Null where it was refused. */
export function textedBy(request: PlainRequest, response: PlainResponse): { readonly sms: Texted; readonly word: string } | null {
  if (response.status !== sendSms.status) return null;
  const { to, text } = jsonIn(request.body) as Call<typeof sendSms>['body']; // read by its schema already
  const { messages } = jsonIn(response.body) as ResponseOf<typeof sendSms>; // control's own answer
  return { sms: { kind: 'sms', to, text, replies: messages.map((message) => message.text) }, word: text.trim().split(/\s/)[0]?.slice(0, 20) ?? '' };
}

/** Jobs of the clock's as what they show. */
export function jobRuns(jobs: readonly string[]): JobRun[] {
  return jobs.map((job) => ({ kind: 'job', job }));
}
