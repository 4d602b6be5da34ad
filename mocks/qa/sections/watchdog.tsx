import { useBench } from '#mocks/qa/core/bench-context.ts';
import { readable } from '#mocks/qa/core/moment.ts';
import { useVerdict } from '#mocks/qa/core/use-verdict.ts';

/** What must hold for every customer at every moment, and what of it does not: red, with whose and why. */
export function WatchdogAlarms() {
  const { t, language } = useBench();
  const { wrong = 0, alarms = [], violations = [], invariants = [] } = useVerdict() ?? {};
  const broken = violations.length;
  const isWell = wrong === 0;
  return (
    <section id="watchdog" aria-labelledby="watchdog-title" className={isWell ? undefined : 'alarmed'}>
      <h2 id="watchdog-title">{t('watchdog')}</h2>
      <p className={isWell ? 'quiet' : 'bad'} role="status">
        {isWell ? t('allHold') : t('alarms', { count: wrong })}
      </p>
      <ul className="list">
        {invariants.map(({ id, name, rules }) => {
          const own = alarms.filter(({ invariant }) => invariant === id);
          return (
            <li key={id}>
              <span className={own.length === 0 ? 'id' : 'id bad'}>{own.length === 0 ? '✓' : `✗ ${own.length}`}</span>
              <span className="what">
                {name[language]} <small>{rules.join(', ')}</small>
                {own.map(({ persona, at, detail }) => (
                  <small key={`${persona} ${detail}`} className="bad">
                    {persona}, {readable(at, 'second')}: {detail}
                  </small>
                ))}
              </span>
            </li>
          );
        })}
        <li>
          <span className={broken === 0 ? 'id' : 'id bad'}>{broken === 0 ? '✓' : `✗ ${broken}`}</span>
          <span className="what">
            {t('contractHolds')}
            {violations.slice(-5).map(({ at, endpoint, side, detail }) => (
              <small key={`${at} ${endpoint} ${detail}`} className="bad">
                {endpoint}, {side}: {detail}
              </small>
            ))}
          </span>
        </li>
      </ul>
    </section>
  );
}
