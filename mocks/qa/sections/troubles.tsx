import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { setFaults } from '#mocks/control/contracts/wire.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice, RulesInForce } from '#mocks/qa/core/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { faultsQuery } from '#mocks/qa/core/queries.ts';
import { WHEN, WHENS, type When } from '#mocks/qa/core/which.ts';
import { FAULTS, type FaultRule } from '#mocks/scenarios/fault.ts';
import { Scenarios } from './scenarios.tsx';

const PLACES: readonly FaultRule['endpoint'][] = ['*', ...ENDPOINTS.map(({ id }) => id)];
const summaryOf = (place: string) => ENDPOINTS.find(({ id }) => id === place)?.summary ?? '';

function Faults() {
  const { t, act } = useBench();
  const [endpoint, setEndpoint] = useState<FaultRule['endpoint']>('*');
  const [fault, setFault] = useState<FaultRule['fault']>('html-502');
  const [when, setWhen] = useState<When>('once');
  const rules = useQuery(faultsQuery()).data?.rules ?? [];
  const set = (next: readonly FaultRule[]) => act(() => control(setFaults, { body: { rules: [...next] } }));
  const kept = rules.map((rule): FaultRule => ({ endpoint: rule.endpoint, fault: rule.fault, when: rule.when }));
  return (
    <>
      <h3>{t('faults')}</h3>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void set([...kept, { endpoint, fault, when: WHEN[when] }]);
        }}
      >
        <Choice label={t('endpoint')} value={endpoint} values={PLACES} nameOf={(one) => (one === '*' ? t('any') : `${one}: ${summaryOf(one)}`)} onChoose={setEndpoint} />
        <Choice label={t('fault')} value={fault} values={FAULTS} onChoose={setFault} />
        <Choice label={t('times')} value={when} values={WHENS} nameOf={(one) => t(one)} onChoose={setWhen} />
        <button type="submit">{t('addFault')}</button>
      </form>
      <RulesInForce
        none={t('noFaults')}
        end={t('clearFaults')}
        onEnd={() => void set([])}
        rows={rules.map((rule) => (
          <>
            <span className="what">
              {rule.endpoint} <strong>{rule.fault}</strong> <small>{JSON.stringify(rule.when)}</small>
            </span>
            <span>{t('met', { applied: rule.applied, calls: rule.calls })}</span>
          </>
        ))}
      />
    </>
  );
}

/** What goes wrong: moments to be put into, and what the wire does to which calls. */
export function Troubles() {
  const { t } = useBench();
  return (
    <section id="wrong" aria-labelledby="wrong-title">
      <h2 id="wrong-title">{t('wrong')}</h2>
      <Scenarios />
      <Faults />
    </section>
  );
}
