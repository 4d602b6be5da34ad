import { useState } from 'react';
import { setClock } from '#mocks/control/contract.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import type { ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { hallAt } from '#mocks/qa/core/setup.ts';

/** What is left to do once a scenario has been set up: what to let pass first, where to go, what to type. */
export function NextStep({ scenario: { open, type, advanceSeconds } }: { readonly scenario: ScenarioView }) {
  const { t, act } = useBench();
  const [hasPassed, setPassed] = useState(false);
  const letPass = async (seconds: number) => setPassed(await act(() => control(setClock, { body: { advanceSeconds: seconds } })));
  return (
    <p role="status" className="next">
      {advanceSeconds === null || hasPassed ? null : (
        <button type="button" onClick={() => void letPass(advanceSeconds)}>
          {t('letPass', { seconds: advanceSeconds })}
        </button>
      )}
      <a className="act" href={hallAt(open)} target="hall">
        {t('goThere')}
      </a>
      {type === null ? null : <span>{t('typeThis', { type })}</span>}
    </p>
  );
}
