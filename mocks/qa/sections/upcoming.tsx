import { useQuery } from '@tanstack/react-query';
import type { Instant } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { listUpcoming } from '#mocks/control/contracts/upcoming.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { sayFailure } from '#mocks/qa/core/failure-text.ts';
import { readable } from '#mocks/qa/core/moment.ts';
import { JOB_TEXTS } from '#mocks/qa/texts/job-texts.ts';

/** Events that are shown; control lists more. */
const SHOWN = 40;

/** What will happen on the way to a moment, to one person or to all. */
export function Upcoming({ to, persona }: { readonly to: Instant; readonly persona: string | null }) {
  const { t, language } = useBench();
  const { data, error } = useQuery({
    queryKey: ['upcoming', to, persona],
    queryFn: () => control(listUpcoming, { query: { to, ...(persona === null ? {} : { persona }) } }),
  });
  if (error) return <p role="alert">{t('failed', { why: sayFailure(t, error) })}</p>;
  if (!data) return null;
  if (data.events.length === 0) return <p role="status">{t('nothingHappens')}</p>;
  return (
    <>
      <ul className="list">
        {data.events.slice(0, SHOWN).map((event, index) => (
          <li key={index}>
            <b className="id">{event.persona}</b>
            <span className="what">
              <time>{readable(event.at)}</time> <strong>{JOB_TEXTS[event.job]?.[language] ?? event.job}</strong> {event.amount === null ? null : `¥${formatYuan(event.amount)}`}
              {event.messages.map((message) => (
                <small key={message}>{message}</small>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {data.isCut || data.events.length > SHOWN ? <p className="quiet">{t('more')}</p> : null}
    </>
  );
}
