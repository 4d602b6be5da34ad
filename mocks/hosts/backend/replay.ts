import { problemResponse } from '#mocks/endpoints/core/responses.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { isRequestId, newRequestId } from '#lib/ids.ts';
import type { Backend } from './pass-through.ts';
import { recordedPath, type Recorded } from './recording.ts';

const numberOf = ({ headers }: Request): string => {
  const given = headers.get('x-request-id') ?? '';
  return isRequestId(given) ? given : newRequestId();
};

/** What nobody asked while it was recorded: a problem that says so. */
function notRecorded(request: Request, asked: string): Response {
  const { status, headers, body } = problemResponse(new Refusal('not-in-contract'), numberOf(request), 0);
  return new Response(JSON.stringify({ ...(JSON.parse(body) as object), title: `not recorded: ${asked}` }), { status, headers }); // a problem is an object
}

/**
 * Answers as was recorded: by method, path and query, in the order in which it was, the last answer again and again. Who asks, and with which
 * body, is not looked at: what was secret in it is not kept.
 */
export function replay(recording: readonly Recorded[]): Backend {
  const answers = new Map<string, Recorded[]>();
  for (const recorded of recording) {
    const asked = `${recorded.method} ${recorded.path}`;
    answers.set(asked, [...(answers.get(asked) ?? []), recorded]);
  }
  const given = new Map<string, number>();
  return async (request) => {
    await request.text();
    const asked = `${request.method} ${recordedPath(request)}`;
    const all = answers.get(asked) ?? [];
    const at = given.get(asked) ?? 0;
    given.set(asked, at + 1);
    const recorded = all[at] ?? all.at(-1);
    if (!recorded) return notRecorded(request, asked);
    const { status, headers, answer } = recorded;
    return new Response(status === 204 ? null : answer, { status, headers: { ...headers, 'x-request-id': numberOf(request) } });
  };
}
