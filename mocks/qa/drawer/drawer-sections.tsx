import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { setClock } from '#mocks/control/contract.ts';
import { be } from '#mocks/qa/core/be.ts';
import { DEMONSTRATION } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { nextMonth } from '#mocks/qa/core/next-month.ts';
import { clientQuery, personasQuery, stateQuery } from '#mocks/qa/core/queries.ts';
import { codeIn } from '#mocks/qa/core/sms-code.ts';
import type { BenchLanguage, Translate } from '#mocks/qa/texts/texts.ts';
import type { Acting } from '#mocks/qa/core/use-act.ts';
import { useVerdict } from '#mocks/qa/core/use-verdict.ts';
import { codeField, showAnew, typeInto } from './screen-below.ts';

/** What each section of the drawer needs. */
export interface DrawerSectionProps extends Pick<Acting, 'act' | 'copy'> {
  readonly language: BenchLanguage;
  readonly t: Translate;
  readonly close: () => void;
}

/** Who one is on this screen, and whom one might be. */
export function WhoNow({ language, t, act }: DrawerSectionProps) {
  const client = useQuery(clientQuery()).data;
  const personas = (useQuery(personasQuery()).data?.personas ?? []).filter(({ servicePassword }) => servicePassword !== null);
  const [chosen, choose] = useState<string | null>(null);
  const named = (id: string) => `${id} ${personas.find((persona) => persona.id === id)?.name[language] ?? ''}`;
  const next = chosen ?? client?.persona ?? DEMONSTRATION;
  const whom = personas.find(({ id }) => id === next);
  const become = async () => {
    if (whom && (await act(() => be(whom)))) showAnew();
  };
  return (
    <section aria-label={t('who')}>
      <p>
        <strong>{client?.persona ? t('now', { who: named(client.persona) }) : t('nobody')}</strong>
      </p>
      <div role="group" aria-label={t('whom')}>
        <select aria-label={t('whom')} value={next} onChange={({ target }) => choose(target.value)}>
          {personas.map(({ id, name, about }) => (
            <option key={id} value={id}>
              {id} {name[language]} · {about[language]}
            </option>
          ))}
        </select>
        <button type="button" disabled={whom === undefined} onClick={() => void become()}>
          {t('be')}
        </button>
      </div>
    </section>
  );
}

/** The operator's clock. The screen below is left as it was, as a customer's would be. */
export function ClockNow({ t, act }: DrawerSectionProps) {
  const { data: state } = useQuery(stateQuery());
  const [isStale, setStale] = useState(false);
  if (!state) return null;
  const turn = (body: Parameters<typeof control<typeof setClock>>[1]['body']) => act(() => control(setClock, { body }));
  const jump = async (body: { to: typeof state.now } | { advanceSeconds: number }) => setStale((await turn(body)) || isStale);
  return (
    <section aria-label={t('clock')}>
      <p>
        <strong>
          <time>{state.now.slice(0, 16).replace('T', ' ')}</time>
        </strong>{' '}
        {t(state.clock)}
      </p>
      <div role="group" aria-label={t('clock')}>
        <button type="button" onClick={() => void turn({ running: state.clock === 'paused' })}>
          {t(state.clock === 'paused' ? 'run' : 'pause')}
        </button>
        <button type="button" onClick={() => void jump({ advanceSeconds: 86_400 })}>
          {t('day')}
        </button>
        <button type="button" onClick={() => void jump({ to: nextMonth(state.now) })}>
          {t('month')}
        </button>
      </div>
      {isStale ? (
        <div role="group" aria-label={t('reload')}>
          <p role="status">{t('stale')}</p>
          <button type="button" onClick={showAnew}>
            {t('reload')}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** The newest SMS, and its code a press away from where it is asked for. */
export function NewestSms({ t, copy, close }: DrawerSectionProps) {
  const sms = useQuery(clientQuery()).data?.sms ?? null;
  const code = sms ? codeIn(sms.text) : undefined;
  const field = codeField();
  const fill = (digits: string, into: HTMLInputElement) => {
    close();
    typeInto(into, digits);
  };
  return (
    <section aria-label={t('sms')}>
      <p>
        <strong>{sms ? t('newest', { who: sms.persona }) : t('noSms')}</strong> {sms ? <time>{sms.at.slice(5, 16).replace('T', ' ')}</time> : null}
      </p>
      {sms ? <blockquote lang="zh-CN">{sms.text}</blockquote> : null}
      {code === undefined ? null : (
        <div role="group" aria-label={t('sms')}>
          <button type="button" onClick={() => (field ? fill(code, field) : void copy(code, t('copiedCode', { code })))}>
            {t(field ? 'fillCode' : 'copyCode', { code })}
          </button>
        </div>
      )}
    </section>
  );
}

/** Whether all holds that must. */
export function VerdictNow({ language, t }: DrawerSectionProps) {
  const verdict = useVerdict();
  if (!verdict) return null;
  const nameOf = (id: string) => verdict.invariants.find((invariant) => invariant.id === id)?.name[language] ?? id;
  return (
    <section aria-label={t('watchdog')} data-bad={verdict.wrong > 0 ? '' : undefined}>
      <p role="status">{verdict.wrong === 0 ? `✓ ${t('allHold')}` : <strong>✗ {t('alarms', { count: verdict.wrong })}</strong>}</p>
      {verdict.wrong === 0 ? null : (
        <ul>
          {verdict.alarms.map(({ invariant, persona, detail }) => (
            <li key={`${invariant} ${persona} ${detail}`}>
              {nameOf(invariant)} ({persona}): {detail}
            </li>
          ))}
          {verdict.violations.slice(-5).map(({ at, endpoint, side, detail }) => (
            <li key={`${at} ${endpoint} ${detail}`}>
              {endpoint}, {side}: {detail}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
