import * as v from 'valibot';
import { ProblemSchema } from '#contract/core/problems.ts';
import { Failure } from './ask.ts';
import { sealed, unsealed, type Secret } from './seal.ts';

/** What was wrong with a form, carried to the page it is shown on again: a form's answer is always another page (303), so that Back and reload send nothing. */
export interface Wrong {
  /** What is said at which field. */
  readonly fields: Readonly<Record<string, string>>;
  /** What was typed and is kept; never a secret. */
  readonly typed: Readonly<Record<string, string>>;
  /** Why the operator refused; null where it was not asked. */
  readonly failure: Failure | null;
}

const CarriedSchema = v.object({
  path: v.string(),
  fields: v.record(v.string(), v.string()),
  typed: v.record(v.string(), v.string()),
  failure: v.nullable(v.object({ kind: v.picklist(['problem', 'offline', 'network', 'timeout', 'unreadable']), requestId: v.string(), problem: v.nullable(ProblemSchema) })),
});

/** As a cookie's value, for one page alone; sealed, because a number may be in it. */
export function carry(secret: Secret, path: string, { fields, typed, failure }: Wrong): string {
  const said = failure && { kind: failure.kind, requestId: failure.requestId, problem: failure.problem };
  return sealed(secret, JSON.stringify({ path, fields, typed, failure: said }));
}

/** What a cookie carries for this page; null where it carries nothing, or something for another. */
export function carriedTo(secret: Secret, path: string, cookie: string): Wrong | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), CarriedSchema), unsealed(secret, cookie) ?? '');
  if (!parsed.success || parsed.output.path !== path) return null;
  const { fields, typed, failure } = parsed.output;
  return { fields, typed, failure: failure && new Failure(failure.kind, failure.requestId, failure.problem) };
}

/** The status of a page that says what was wrong: the operator's own where it refused. */
export function statusOf({ failure }: Wrong): number {
  return failure === null ? 422 : (failure.problem?.status ?? 502);
}
