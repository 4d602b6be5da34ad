import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Persona } from '#mocks/control/contract.ts';
import { be } from '#mocks/qa/core/be.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { OwnPersona } from './own-persona.tsx';
import { personasQuery } from '#mocks/qa/core/queries.ts';
import { hallAt } from '#mocks/qa/core/setup.ts';

/** Everything about a persona that one may look for, in one text. */
const wordsOf = ({ id, msisdn, name, about, rules }: Persona) => [id, msisdn, name['zh-CN'], name.en, about['zh-CN'], about.en, ...rules].join(' ').toLowerCase();

function PersonaRow({ persona }: { readonly persona: Persona }) {
  const { t, language, act, choose, persona: chosen } = useBench();
  const { id, name, about, servicePassword, rules } = persona;
  const who = `${id} ${name[language]}`;
  const become = async () => {
    choose(id);
    await act(() => be(persona), t('beDone', { who }), hallAt('/'));
  };
  const stop = async () => {
    choose(id);
    await act(() => be(persona, 'sign-in'), t('stopDone', { who }), hallAt('/sign-in'));
  };
  return (
    <li aria-current={id === chosen ? 'true' : undefined}>
      <b className="id">{id}</b>
      <span className="what">
        <strong>{name[language]}</strong> {about[language]}
        <small>
          {servicePassword === null ? t('noPassword') : t('password', { password: servicePassword })} {rules.join(' ')}
        </small>
      </span>
      {servicePassword === null ? null : (
        <button type="button" onClick={() => void stop()} aria-label={`${t('stop')} ${who}`}>
          {t('stop')}
        </button>
      )}
      <button type="button" onClick={() => void become()} aria-label={`${t('be')} ${who}`}>
        {t('be')}
      </button>
    </li>
  );
}

/** Whom to be: everybody there is, found by number, words or rule. */
export function Who() {
  const { t } = useBench();
  const [text, setText] = useState('');
  const personas = useQuery(personasQuery()).data?.personas ?? [];
  const found = personas.filter((persona) => wordsOf(persona).includes(text.trim().toLowerCase()));
  return (
    <section id="who" aria-labelledby="who-title">
      <h2 id="who-title">{t('who')}</h2>
      <input type="search" aria-label={t('filter')} placeholder={t('filter')} value={text} onChange={(event) => setText(event.target.value)} />
      {found.length === 0 && personas.length > 0 ? <p className="quiet">{t('noneFound')}</p> : null}
      <ul className="list tall">
        {found.map((persona) => (
          <PersonaRow key={persona.id} persona={persona} />
        ))}
      </ul>
      <OwnPersona />
    </section>
  );
}
