import type { Access, Endpoint } from './endpoint.ts';
import { COMMON_PROBLEMS, type ProblemCode } from './problems.ts';

const ACCESS_PROBLEMS: Readonly<Record<Access, readonly ProblemCode[]>> = {
  public: [],
  anyone: [],
  session: ['session-required', 'session-expired'],
  'step-up:statements': ['session-required', 'session-expired', 'step-up-required'],
};
/** What a write may be refused with before it is looked at (W2). */
const WRITE_PROBLEMS: readonly ProblemCode[] = ['idempotency-key-missing', 'payload-too-large', 'unsupported-media-type', 'key-reused', 'request-in-flight'];

/** Every code the endpoint may refuse with: its own, those its access and its method bring, and the common ones. */
export function problemCodesOf(endpoint: Endpoint): readonly ProblemCode[] {
  return [...new Set([...endpoint.problems, ...ACCESS_PROBLEMS[endpoint.access], ...(endpoint.method === 'GET' ? [] : WRITE_PROBLEMS), ...COMMON_PROBLEMS])];
}
