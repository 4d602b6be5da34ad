import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantOf, millisOf, MINUTE, type Instant } from '#lib/calendar.ts';
import { OperatorRefusal } from '#mocks/client/call.ts';
import { setClock } from '#mocks/control/contract.ts';
import { enterScenario, type ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { readable } from '#mocks/qa/core/moment.ts';
import { NextStep } from '#mocks/qa/parts/next-step.tsx';
import { scenariosQuery } from '#mocks/qa/core/queries.ts';
import { noteRemembersNumber } from '#platform/remembers-number.ts';

type Group = ScenarioView['group'];

/** A scenario that does not fit now, and where the clock goes back to for it. */
interface Misfit {
  readonly scenario: ScenarioView;
  readonly to: Instant;
}

/** A minute before the moment of a scenario that has one: the clock may run, and is taken ahead to it. */
function backTo({ at }: ScenarioView, until: string): Instant {
  const moment = until as Instant; // control's own answer
  return at === null ? moment : instantOf(millisOf(moment) - MINUTE);
}

/** The way to a scenario whose time has passed. */
function WayBack({ misfit: { scenario, to }, onBack }: { readonly misfit: Misfit; readonly onBack: () => void }) {
  const { t, language } = useBench();
  return (
    <p className="next">
      <button type="button" className="act" onClick={onBack}>
        {t('backAndAgain', { at: readable(to) })}
      </button>
      <span>{t('backNote', { about: scenario.about[language] })}</span>
    </p>
  );
}

/** Scenarios by their groups, found by a word or by the group; one whose time has passed is a press away all the same. */
export function Scenarios() {
  const { t, language, act, choose } = useBench();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Group | null>(null);
  const [played, setPlayed] = useState<ScenarioView | null>(null);
  const [misfit, setMisfit] = useState<Misfit | null>(null);
  const scenarios = useQuery(scenariosQuery()).data?.scenarios ?? [];
  const groups = [...new Set(scenarios.map(({ group }) => group))];
  const found = scenarios.filter(
    ({ id, about, group, persona }) =>
      (chosen === null || group === chosen) && `${id} ${persona} ${about['zh-CN']} ${about.en} ${t(`group-${group}`)}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const play = async (scenario: ScenarioView, back: Instant | null) => {
    const { id, persona, about } = scenario;
    setPlayed(null);
    setMisfit(null);
    choose(persona);
    const work = async () => {
      try {
        if (back !== null) await control(setClock, { body: { to: back } });
        const entered = await control(enterScenario, { body: { scenario: id } });
        if (entered.stopAt !== null) noteRemembersNumber(true);
        setPlayed(entered);
      } catch (error) {
        const until = error instanceof OperatorRefusal && error.code === 'does-not-fit' ? error.problem.until : undefined;
        if (until !== undefined) setMisfit({ scenario, to: backTo(scenario, until) });
        throw error;
      }
    };
    await act(work, t('played', { about: about[language] }));
  };
  return (
    <>
      <input type="search" aria-label={t('scenarioFilter')} placeholder={t('scenarioFilter')} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="row" role="group" aria-label={t('groups')}>
        {[null, ...groups].map((group) => (
          <button key={group ?? 'all'} type="button" aria-pressed={chosen === group} onClick={() => setChosen(group)}>
            {t(group === null ? 'group-all' : `group-${group}`)}
          </button>
        ))}
      </div>
      {found.length === 0 && scenarios.length > 0 ? <p className="quiet">{t('noneFound')}</p> : null}
      <div className="tall">
        {groups.map((group) => {
          const own = found.filter((scenario) => scenario.group === group);
          return own.length === 0 ? null : (
            <div key={group} role="group" aria-label={t(`group-${group}`)} className="group">
              <h3>
                {t(`group-${group}`)} ({own.length})
              </h3>
              <ul className="list">
                {own.map((scenario) => (
                  <li key={scenario.id} aria-current={scenario.id === played?.id ? 'true' : undefined}>
                    <b className="id">{scenario.persona}</b>
                    <span className="what">
                      {scenario.about[language]} <small>{scenario.id}</small>
                    </span>
                    <button type="button" onClick={() => void play(scenario, null)} aria-label={`${t('play')} ${scenario.about[language]}`}>
                      {t('play')}
                    </button>
                    {scenario.id === played?.id ? <NextStep scenario={played} /> : null}
                    {scenario.id === misfit?.scenario.id ? <WayBack misfit={misfit} onBack={() => void play(scenario, misfit.to)} /> : null}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </>
  );
}
