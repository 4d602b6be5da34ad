import type { Problem, ProblemCode } from '#contract/core/problems.ts';
import type { TroubleKind } from '#lib/trouble-kind.ts';

/** The one error the data layer throws. `requestId` is what a customer may read out to 10086; it was sent with the request. */
export class Trouble extends Error {
  readonly kind: TroubleKind;
  readonly requestId: string;
  readonly status: number | null;
  readonly problem: Problem | null;
  /** Milliseconds the server asked to wait, where it did. */
  readonly retryAfter: number | null;

  constructor(kind: TroubleKind, requestId: string, more: { status?: number; problem?: Problem; retryAfter?: number | null; cause?: unknown } = {}) {
    super(more.problem?.code ?? kind, { cause: more.cause });
    this.name = 'Trouble';
    this.kind = kind;
    this.requestId = requestId;
    this.status = more.status ?? null;
    this.problem = more.problem ?? null;
    this.retryAfter = more.retryAfter ?? null;
  }

  /** The problem's code, null for trouble on the wire. */
  get code(): ProblemCode | null {
    return this.problem?.code ?? null;
  }

  /**
   * After a write: whether it may have happened all the same (W5). Everything is unknown that came after sending and is not the
   * operator's own refusal: no answer, a late one, an unreadable one, or a 5xx.
   */
  get leavesUnknown(): boolean {
    if (this.kind === 'offline') return false;
    return this.kind !== 'problem' || (this.status ?? 0) >= 500;
  }
}

/** Whether it is trouble with one of these codes. */
export function isProblem(error: unknown, ...codes: ProblemCode[]): error is Trouble {
  return error instanceof Trouble && error.code !== null && codes.includes(error.code);
}

/** Whether nobody is signed in any more: what helps is signing in again. */
export function isSessionOver(error: unknown): error is Trouble {
  return isProblem(error, 'session-required', 'session-expired');
}
