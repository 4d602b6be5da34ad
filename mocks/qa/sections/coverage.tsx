import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RuleCoverage } from '#mocks/control/contracts/coverage.ts';
import { enterScenario, type ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { JOB_TEXTS } from '#mocks/qa/texts/job-texts.ts';
import { be } from '#mocks/qa/core/be.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { NextStep } from '#mocks/qa/parts/next-step.tsx';
import { coverageQuery, personasQuery, scenariosQuery } from '#mocks/qa/core/queries.ts';
import { hallAt } from '#mocks/qa/core/setup.ts';
import { FaultCells } from './fault-cells.tsx';

/** How a rule stands: a colour and a sign, the sign being the one to trust. */
const MARKS = { seen: '✓', missing: '○', unseen: '–' } as const;
const standingOf = ({ seen, because }: RuleCoverage): keyof typeof MARKS => (seen ? 'seen' : because ? 'unseen' : 'missing');

const SEEN_BY = { exchange: 'byExchange', job: 'byJob', sms: 'bySms' } as const;

/** One rule in words: what it says, what has shown it, or where it would show. */
function RuleDetail({ rule }: { readonly rule: RuleCoverage }) {
  const { t, language, act, choose } = useBench();
  const [played, setPlayed] = useState<ScenarioView | null>(null);
  const known = useQuery(scenariosQuery()).data?.scenarios ?? [];
  const personas = (useQuery(personasQuery()).data?.personas ?? []).filter(({ rules, servicePassword }) => rules.includes(rule.rule) && servicePassword !== null);
  const { seen, because, scenarios } = rule;
  const ways = because === null && scenarios.length + personas.length > 0;
  return (
    <div role="status" className="said">
      <p>
        <b>{rule.rule}</b> {rule.sentence[language]}
      </p>
      {seen ? (
        <p className="quiet">
          {t('seenBy')}
          {t(SEEN_BY[seen.by], { number: seen.number ?? '', what: JOB_TEXTS[seen.what]?.[language] ?? seen.what })} <time>{seen.at.slice(5, 16).replace('T', ' ')}</time>
        </p>
      ) : null}
      {because ? <p className="quiet">{because[language]}</p> : null}
      {ways ? (
        <div className="row">
          <span className="quiet">{t('leadsThere')}</span>
          {known
            .filter(({ id }) => scenarios.includes(id))
            .map(({ id, about, persona }) => (
              <button
                key={id}
                type="button"
                onClick={() => {
                  choose(persona);
                  void act(async () => setPlayed(await control(enterScenario, { body: { scenario: id } })), t('played', { about: about[language] }));
                }}
              >
                {t('play')} {about[language]}
              </button>
            ))}
          {personas.map((persona) => {
            const who = `${persona.id} ${persona.name[language]}`;
            return (
              <button
                key={persona.id}
                type="button"
                onClick={() => {
                  choose(persona.id);
                  void act(() => be(persona), t('beDone', { who }), hallAt('/'));
                }}
              >
                {t('be')} {who}
              </button>
            );
          })}
        </div>
      ) : null}
      {played === null ? null : <NextStep scenario={played} />}
      {because === null && !ways && !seen ? <p className="quiet">{t('noWay')}</p> : null}
    </div>
  );
}

/** Which promises and which faults were tried since the host began, and which were not (O14). */
export function Coverage() {
  const { t } = useBench();
  const { data } = useQuery(coverageQuery());
  const [chosen, choose] = useState<string | null>(null);
  const rules = data?.rules ?? [];
  const visible = rules.filter(({ because }) => because === null);
  const said = rules.find(({ rule }) => rule === chosen);
  return (
    <section id="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t('coverage')}</h2>
      <p>{t('coverageOf', { rules: rules.length, visible: visible.length, seen: visible.filter(({ seen }) => seen).length })}</p>
      <p className="quiet row">
        {(['seen', 'missing', 'unseen'] as const).map((standing) => (
          <span key={standing}>
            {MARKS[standing]} {t(`${standing}Mark`)}
          </span>
        ))}
      </p>
      <ul className="cells">
        {rules.map((rule) => {
          const standing = standingOf(rule);
          return (
            <li key={rule.rule}>
              <button
                type="button"
                className={standing}
                aria-label={`${rule.rule}, ${t(`${standing}Mark`)}`}
                aria-pressed={rule.rule === chosen}
                onClick={() => choose(rule.rule === chosen ? null : rule.rule)}
              >
                {rule.rule}
                <span aria-hidden="true">{MARKS[standing]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {said ? <RuleDetail key={said.rule} rule={said} /> : <p className="quiet">{t('pressRule')}</p>}
      {data ? <FaultCells coverage={data} /> : null}
    </section>
  );
}
