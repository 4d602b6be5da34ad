import type { Endpoint } from '#contract/core/endpoint.ts';
import { PROBLEM_CODES, PROBLEM_STATUS, type ProblemCode } from '#contract/core/problems.ts';
import { PROBLEM_DESCRIPTIONS } from './descriptions/problems.ts';
import type { Json } from './json.ts';

type RefusalsOf = (endpoint: Endpoint) => readonly ProblemCode[];

/** Codes that come with `Retry-After`. */
const WAITING: readonly ProblemCode[] = ['too-many-requests', 'unavailable'];

function sentenceOf(code: ProblemCode): string {
  const { when, carries } = PROBLEM_DESCRIPTIONS[code];
  return carries.length === 0 ? when : `${when} Carries ${carries.map((member) => `\`${member}\``).join(' and ')}.`;
}

/** The answer of one status, with all it may mean. */
function problemResponse(codes: readonly ProblemCode[]): Json {
  const [only] = codes;
  return {
    description: codes.length === 1 && only ? `\`${only}\`: ${sentenceOf(only)}` : codes.map((code) => `- \`${code}\`: ${sentenceOf(code)}`).join('\n'),
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      ...(codes.some((code) => WAITING.includes(code)) ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: codes.length === 1 ? { const: only } : { enum: codes } } }] },
      },
    },
  };
}

function withStatus(codes: readonly ProblemCode[], status: number): readonly ProblemCode[] {
  return codes.filter((code) => PROBLEM_STATUS[code] === status);
}

/** An endpoint's refusals by status; one that means one thing only is written down once for all endpoints. */
export function problemResponses(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const meant = withStatus(codes, status);
      return [status, meant.length === 1 ? { $ref: `#/components/responses/${meant[0]}` } : problemResponse(meant)];
    }),
  );
}

/** Refusals that stand alone under their status somewhere, by their code. */
export function loneResponses(endpoints: readonly Endpoint[], refusalsOf: RefusalsOf): Json {
  const lone = PROBLEM_CODES.filter((code) => endpoints.some((endpoint) => withStatus(refusalsOf(endpoint), PROBLEM_STATUS[code]).join() === code));
  return Object.fromEntries(lone.map((code) => [code, problemResponse([code])]));
}
