import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instant } from '#lib/calendar.ts';
import { setClock } from '#mocks/control/contract.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { WhoseChoice } from '#mocks/qa/parts/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { momentOf, readable } from '#mocks/qa/core/moment.ts';
import { nextMonth } from '#mocks/qa/core/next-month.ts';
import { stateQuery } from '#mocks/qa/core/queries.ts';
import { NamedEvents } from './named-events.tsx';
import { Upcoming } from './upcoming.tsx';

/** As usual, a minute a second, an hour a second, a day a second. */
const SPEEDS: Readonly<Record<number, 'asUsual' | 'aMinute' | 'anHour' | 'aDay'>> = { 1: 'asUsual', 60: 'aMinute', 3600: 'anHour', 86_400: 'aDay' };

/** When: the clock, and what a jump would do before it is made. */
export function When() {
  const { t, act, persona } = useBench();
  const { data: state } = useQuery(stateQuery());
  const [field, setField] = useState('');
  const [looked, setLooked] = useState<Instant | null>(null);
  const [isEveryone, setEveryone] = useState(false);
  if (!state) return <section id="when" aria-label={t('when')} />;
  const to = momentOf(field) ?? nextMonth(state.now);
  const turn = (body: Parameters<typeof control<typeof setClock>>[1]['body']) => act(() => control(setClock, { body }));
  const jump = async () => {
    if (!(await turn({ to }))) return;
    setLooked(null);
    setField('');
  };
  return (
    <section id="when" aria-labelledby="when-title">
      <h2 id="when-title">{t('when')}</h2>
      <p className="clock">
        <time>{readable(state.now, 'second')}</time> {t(state.clock)}
      </p>
      <div className="row">
        <button type="button" onClick={() => void turn({ running: state.clock === 'paused' })}>
          {t(state.clock === 'paused' ? 'run' : 'pause')}
        </button>
        <select aria-label={t('speed')} value={state.speed} onChange={({ target }) => void turn({ speed: Number(target.value) })}>
          {[...new Set([...Object.keys(SPEEDS).map(Number), state.speed])].map((speed) => (
            <option key={speed} value={speed}>
              {SPEEDS[speed] ? t(SPEEDS[speed]) : t('speedTimes', { speed })}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => void turn({ advanceSeconds: 60 })}>
          {t('minute')}
        </button>
        <button type="button" onClick={() => void turn({ advanceSeconds: 600 })}>
          {t('tenMinutes')}
        </button>
        <button type="button" onClick={() => void turn({ advanceSeconds: 86_400 })}>
          {t('day')}
        </button>
        <button type="button" onClick={() => void turn({ to: nextMonth(state.now) })}>
          {t('month')}
        </button>
      </div>
      <NamedEvents />
      <h3>{t('willHappen')}</h3>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setLooked(to);
        }}
      >
        <label>
          {t('to')}
          <input type="datetime-local" value={field || to.slice(0, 16)} onChange={(event) => setField(event.target.value)} />
        </label>
        <WhoseChoice label={t('whose')} isEveryone={isEveryone} onChoose={setEveryone} />
        <button type="submit" disabled={to < state.now}>
          {t('look')}
        </button>
        <button type="button" onClick={() => void jump()}>
          {t('jump')}
        </button>
      </form>
      {to < state.now ? <p className="quiet">{t('backwards')}</p> : null}
      {looked === null ? null : <Upcoming to={looked} persona={isEveryone ? null : persona} />}
    </section>
  );
}
