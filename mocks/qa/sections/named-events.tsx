import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { setClock } from '#mocks/control/contract.ts';
import type { ClockEvent, ClockEventView } from '#mocks/control/contracts/upcoming.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { readable } from '#mocks/qa/core/moment.ts';
import { clockEventsQuery } from '#mocks/qa/core/queries.ts';
import { Upcoming } from './upcoming.tsx';

/** Personas that are offered where the one that was chosen has no such event: the ones who have it first. */
const OFFERED = 3;

/** Why there is none, and who has one: a press, and the bench is about them. */
function NotAhead({ event: { name, why, personas, underWay } }: { readonly event: ClockEventView }) {
  const { t, language, choose, persona } = useBench();
  const others = underWay.filter((id) => id !== persona);
  return (
    <>
      <span className="what">
        {name[language]}
        <small>
          {why?.[language]}
          {others.length === 0 ? null : t('underWay', { who: others.join(' ') })}
        </small>
      </span>
      {personas.slice(0, OFFERED).map((other) => (
        <button key={other} type="button" onClick={() => choose(other)} aria-label={`${name[language]}: ${t('seeOf', { who: other })}`}>
          {t('seeOf', { who: other })}
        </button>
      ))}
    </>
  );
}

/** Moments by name, of whom one is: what happens on the way is seen first, then jumped to (O6). */
export function NamedEvents() {
  const { t, act, language, persona } = useBench();
  const events = useQuery(clockEventsQuery(persona)).data?.events ?? [];
  const [looked, setLooked] = useState<ClockEvent | null>(null);
  const jump = (event: ClockEvent, name: string) => act(() => control(setClock, { body: { event, persona } }), t('jumpedTo', { name })).then(() => setLooked(null));
  return (
    <>
      <h3>{t('namedEvents', { who: persona })}</h3>
      <ul className="list tall">
        {events.map((one) => {
          const { event, name, at } = one;
          if (at === null)
            return (
              <li key={event}>
                <NotAhead event={one} />
              </li>
            );
          const isLooked = event === looked;
          return (
            <li key={event} className={isLooked ? 'open' : undefined}>
              <span className="what">
                {name[language]}
                <small>
                  <time>{readable(at, 'second')}</time>
                </small>
              </span>
              {isLooked ? (
                <button type="button" className="act" onClick={() => void jump(event, name[language])} aria-label={`${name[language]}: ${t('jumpHere')}`}>
                  {t('jumpHere')}
                </button>
              ) : (
                <button type="button" onClick={() => setLooked(event)} aria-label={`${name[language]}: ${t('lookFirst')}`}>
                  {t('lookFirst')}
                </button>
              )}
              {isLooked ? (
                <div className="onTheWay">
                  <Upcoming to={at} persona={persona} />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
