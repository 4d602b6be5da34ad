import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { getFaults, setFaults } from '#mocks/control/contracts/wire.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice, RulesInForce } from '#mocks/qa/parts/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { capabilitiesQuery, faultsQuery } from '#mocks/qa/core/queries.ts';
import { without } from '#mocks/qa/core/without.ts';
import { saidWhen, useWhich, whenOf, WhichFields } from '#mocks/qa/parts/which.tsx';
import { FAULT_TEXTS } from '#mocks/scenarios/fault-texts.ts';
import { FAULTS, LONGEST_DELAY_MS, SLOW_MS, type Fault, type FaultRule } from '#mocks/scenarios/fault.ts';

const PLACES: readonly FaultRule['endpoint'][] = ['*', ...ENDPOINTS.map(({ id }) => id)];
const summaryOf = (place: string) => ENDPOINTS.find(({ id }) => id === place)?.summary ?? '';

/** A rule alone, without what it has met. */
const ruleOf = ({ endpoint, fault, when, delayMs }: FaultRule): FaultRule => ({ endpoint, fault, when, ...(delayMs === undefined ? {} : { delayMs }) });

/** What the wire does to which calls: any endpoint, any of its calls. */
export function Faults() {
  const { t, act, language } = useBench();
  const [endpoint, setEndpoint] = useState<FaultRule['endpoint']>('*');
  const [fault, setFault] = useState<Fault>('html-502');
  const [which, setWhich] = useWhich();
  const [delay, setDelay] = useState('');
  const rules = useQuery(faultsQuery()).data?.rules ?? [];
  const { data: table } = useQuery(capabilitiesQuery());
  // Of the rules there are then: what the page shows may be older.
  const change = (edit: (now: readonly FaultRule[]) => readonly FaultRule[]) =>
    act(async () => control(setFaults, { body: { rules: [...edit((await control(getFaults, {})).rules.map(ruleOf))] } }));
  const capable = (one: Fault) => table?.capabilities.find(({ id }) => id === one)?.on[table.host] ?? 'yes';
  const sayFault = (one: Fault) => FAULT_TEXTS[one][language];
  const said = capable(fault);
  const when = whenOf(which);
  return (
    <>
      <h3>{t('faults')}</h3>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (when !== null) void change((now) => [...now, { endpoint, fault, when, ...(delay === '' ? {} : { delayMs: Number(delay) }) }]);
        }}
      >
        <Choice label={t('endpoint')} value={endpoint} values={PLACES} nameOf={(one) => (one === '*' ? t('any') : `${one}: ${summaryOf(one)}`)} onChoose={setEndpoint} />
        <Choice
          label={t('fault')}
          value={fault}
          values={FAULTS}
          nameOf={(one) => `${one}: ${sayFault(one)}${capable(one) === 'no' ? ` (${t('notHere')})` : ''}`}
          onChoose={setFault}
        />
        <WhichFields label={t('times')} which={which} onChange={setWhich} />
        <label>
          {t('delay')}
          <input
            type="number"
            min={1}
            max={LONGEST_DELAY_MS}
            placeholder={fault === 'slow' ? String(SLOW_MS) : ''}
            value={delay}
            onChange={({ target }) => setDelay(target.value)}
          />
        </label>
        <button type="submit" disabled={when === null}>
          {t('addFault')}
        </button>
      </form>
      {said === 'yes' ? null : <p className="quiet">{t(said === 'no' ? 'notHere' : 'asSeenHere')}</p>}
      <RulesInForce
        none={t('noFaults')}
        end={t('clearFaults')}
        onEnd={() => void change(() => [])}
        rules={rules.map((rule) => ({
          name: `${rule.endpoint} ${rule.fault}`,
          onEnd: () => void change((now) => without(now, ruleOf(rule))),
          row: (
            <>
              <span className="what">
                {rule.endpoint === '*' ? t('any') : rule.endpoint} <strong>{rule.fault}</strong>
                <small>
                  {sayFault(rule.fault)} · {saidWhen(t, rule.when)}
                  {rule.delayMs === undefined ? null : ` · ${t('said-delay', { n: rule.delayMs })}`}
                </small>
              </span>
              <span>{t('met', { applied: rule.applied, calls: rule.calls })}</span>
            </>
          ),
        }))}
      />
    </>
  );
}
