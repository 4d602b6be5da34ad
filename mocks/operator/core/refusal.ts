import type { Problem, ProblemCode } from '#contract/core/problems.ts';

/** What a refusal's text needs beside its code. */
export type RefusalDetails = Pick<Problem, 'attemptsLeft' | 'until' | 'firstMonth' | 'lastMonth' | 'fields' | 'at' | 'reason' | 'order' | 'secondProof'>;

/** The operator says no, and why; the endpoint layer turns it into a problem. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
