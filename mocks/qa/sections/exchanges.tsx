import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exportExchanges, listExchanges, type ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { curlOf } from '#mocks/qa/core/curl.ts';
import { keepFile } from '#mocks/qa/core/keep-file.ts';
import { coverageQuery, exchangesQuery } from '#mocks/qa/core/queries.ts';

/** Exchanges that are shown; the files have all that are remembered. */
const SHOWN = 100;

/** JSON with its members one under the other; anything else as it is. */
function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // cut off, or never JSON: the fault that was asked for
  }
}

/** Rules by number, each with what it says. */
function RulesTried({ rules }: { readonly rules: readonly string[] }) {
  const { t, language } = useBench();
  const { data } = useQuery(coverageQuery());
  return (
    <>
      <h4>{t('exercisedRules')}</h4>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            <b>{rule}</b> {data?.rules.find((known) => known.rule === rule)?.sentence[language]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Exchange({ exchange }: { readonly exchange: ExchangeRecord }) {
  const { t, copy } = useBench();
  const { method, path, endpoint, persona, fault, status, request, answer, violations, changes, rules, at } = exchange;
  const isBad = violations.length > 0 || status === null || status >= 500;
  return (
    <li>
      <details>
        <summary className={isBad ? 'bad' : undefined}>
          <span className="id">{status ?? t('none')}</span>
          <span className="what">
            {method} {path}{' '}
            <small>
              {at.slice(11, 19)} {persona === null ? t('nobody') : t('asWhom', { who: persona })} {endpoint} {fault} {rules.join(' ')}
            </small>
          </span>
        </summary>
        {violations.map((violation) => (
          <p key={violation} className="bad">
            {violation}
          </p>
        ))}
        {rules.length === 0 ? null : <RulesTried rules={rules} />}
        {changes.length === 0 ? null : (
          <>
            <h4>{t('changes')}</h4>
            <ul>
              {changes.map(({ what, gone, come }) => (
                <li key={what}>
                  <b>{what}</b>
                  {gone.map((line) => (
                    <del key={line}>{line}</del>
                  ))}
                  {come.map((line) => (
                    <ins key={line}>{line}</ins>
                  ))}
                </li>
              ))}
            </ul>
          </>
        )}
        {request === '' ? null : (
          <>
            <h4>{t('request')}</h4>
            <pre>{laidOut(request)}</pre>
          </>
        )}
        <h4>{t('answer')}</h4>
        <pre>{answer === '' ? '∅' : laidOut(answer)}</pre>
        <button type="button" onClick={() => void copy(curlOf(exchange, location.origin), t('copiedCurl'))}>
          {t('curl')}
        </button>
      </details>
    </li>
  );
}

/** What was asked and answered, newest first. */
export function Exchanges() {
  const { t, act } = useBench();
  const [text, setText] = useState('');
  const exchanges = useQuery(exchangesQuery()).data?.exchanges ?? [];
  const found = exchanges.filter(({ method, path, endpoint, persona, status, fault, rules }) =>
    `${method} ${path} ${persona ?? ''} ${endpoint ?? ''} ${status ?? ''} ${fault ?? ''} ${rules.join(' ')}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  return (
    <section id="happened" aria-labelledby="happened-title">
      <h2 id="happened-title">{t('happened')}</h2>
      <div className="form">
        <input type="search" aria-label={t('find')} placeholder={t('find')} value={text} onChange={(event) => setText(event.target.value)} />
        <button type="button" onClick={() => void act(async () => keepFile('palm-hall.har', JSON.stringify(await control(exportExchanges, {}))))}>
          {t('har')}
        </button>
        <button type="button" onClick={() => void act(async () => keepFile('palm-hall-exchanges.json', JSON.stringify(await control(listExchanges, {}), null, 2)))}>
          {t('json')}
        </button>
      </div>
      {found.length > 0 ? null : <p className="quiet">{t(exchanges.length === 0 ? 'noExchanges' : 'noneFound')}</p>}
      <ul className="list taller">
        {found
          .reverse()
          .slice(0, SHOWN)
          .map((exchange) => (
            <Exchange key={exchange.number} exchange={exchange} />
          ))}
      </ul>
      {found.length > SHOWN ? <p className="quiet">{t('moreExchanges', { shown: SHOWN, found: found.length })}</p> : null}
    </section>
  );
}
