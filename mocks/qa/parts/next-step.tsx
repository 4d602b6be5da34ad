import type { ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { hallAt } from '#mocks/qa/core/setup.ts';

/** What is left to do once a scenario has been set up: where to go, what to type, what to let pass. */
export function NextStep({ scenario: { open, type, advanceSeconds } }: { readonly scenario: ScenarioView }) {
  const { t } = useBench();
  return (
    <p role="status" className="next">
      <a className="act" href={hallAt(open)} target="hall">
        {t('goThere')}
      </a>
      {type === null ? null : <span>{t('typeThis', { type })}</span>}
      {advanceSeconds === null ? null : <span>{t('letPass', { seconds: advanceSeconds })}</span>}
    </p>
  );
}
