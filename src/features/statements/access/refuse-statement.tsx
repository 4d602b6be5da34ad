import { secondProofIn } from '#contract/core/second-proof.ts';
import { isProblem } from '#data/wire/trouble.ts';
import type { Refuse } from '#parts/page/query-boundary.tsx';
import { StepUpForm } from '#parts/proof/step-up-form.tsx';
import type { StepUp } from '#parts/proof/use-step-up.ts';
import { StatementWindow } from './statement-window.tsx';
import { NeverOffered, WrongMonth } from './statement-refusal.tsx';

/** What the statement screens say themselves: the second proof at the same address, the rules of S36, and months outside S35. */
export function refuseStatement(step: StepUp): Refuse {
  return (trouble, retry) => {
    if (isProblem(trouble, 'step-up-required')) {
      const about = <StatementWindow trouble={trouble} />;
      // A proof that would open nothing is not asked for.
      if (trouble.problem?.until !== undefined && trouble.problem.lastMonth === undefined) return about;
      return <StepUpForm step={step} proof={secondProofIn(trouble.problem?.secondProof)} onOpen={retry} about={about} />;
    }
    if (isProblem(trouble, 'statement-needs-real-name', 'statement-not-in-region')) return <NeverOffered trouble={trouble} />;
    if (isProblem(trouble, 'month-unknown', 'month-not-closed', 'month-out-of-window')) return <WrongMonth trouble={trouble} retry={retry} />;
    return null;
  };
}
