import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { OperatorRefusal } from '#mocks/client/call.ts';
import { BenchContext, type Bench as BenchState } from './core/bench-context.ts';
import { faultsQuery, isShutOut, smsCarriageQuery, stateQuery } from './core/queries.ts';
import { Again } from './sections/again.tsx';
import { Coverage } from './sections/coverage.tsx';
import { Devices } from './sections/devices.tsx';
import { Exchanges } from './sections/exchanges.tsx';
import { SmsInbox } from './sections/sms.tsx';
import { TokenForm } from './sections/token-form.tsx';
import { WatchdogAlarms } from './sections/watchdog.tsx';
import { When } from './sections/when.tsx';
import { Who } from './sections/who.tsx';
import { Troubles } from './sections/troubles.tsx';
import { useAct, type BenchNotice } from './core/use-act.ts';
import { useVerdict } from './core/use-verdict.ts';
import { useEvents, type Follow } from './core/use-events.ts';
import { startOver } from './core/start-over.ts';
import { hallAt, linkTo } from './core/setup.ts';
import { benchLanguage, keepBenchLanguage } from './core/bench-language.ts';
import { createT, type Translate } from './texts/texts.ts';
import { useWhom } from './core/use-whom.ts';

/** What is true of the whole world: its clock, seed and health; and what is done with all of it. */
function Head({ bench, onLanguage }: { readonly bench: BenchState; readonly onLanguage: () => void }) {
  const { t, act, copy, language, persona } = bench;
  const { data: state } = useQuery(stateQuery());
  const rules = useQuery(faultsQuery()).data?.rules ?? [];
  const carriage = useQuery(smsCarriageQuery()).data?.rules ?? [];
  const copyHere = () => {
    if (!state) return;
    const faults = rules.map(({ endpoint, fault, when }) => ({ endpoint, fault, when }));
    const sms = carriage.map(({ persona: whose, kind, fate, when }) => ({ persona: whose, kind, fate, when }));
    const link = linkTo({ seed: state.seed, at: state.now, persona, faults, sms, lang: language });
    void copy(link, t('copied') + link);
  };
  return (
    <header>
      <h1>{t('title')}</h1>
      <p>
        {t('lead')}
        {state ? <small> {t('seed', { seed: state.seed })}</small> : null}
      </p>
      <div className="row">
        <a className="act" href={hallAt('/')} target="hall">
          {t('hall')}
        </a>
        <button type="button" onClick={copyHere} title={t('hereNote')}>
          {t('here')}
        </button>
        <button type="button" onClick={() => void startOver(act, t)}>
          {t('reset')}
        </button>
        <button type="button" onClick={onLanguage} lang={language === 'en' ? 'zh-CN' : 'en'}>
          {t('other')}
        </button>
      </div>
    </header>
  );
}

/** Left what a tester sets, right what is seen and kept; one below the other where there is no room. What opens moves nothing to the other side. */
const COLUMNS = [
  [
    ['who', Who],
    ['wrong', Troubles],
    ['when', When],
    ['sms', SmsInbox],
  ],
  [
    ['happened', Exchanges],
    ['watchdog', WatchdogAlarms],
    ['coverage', Coverage],
    ['again', Again],
    ['devices', Devices],
  ],
] as const;
const SECTIONS = COLUMNS.flat();

/** What came of the last press, where it can be seen from anywhere on the page; and where it leads. */
function Notice({ t, notice, onDismiss }: { readonly t: Translate; readonly notice: BenchNotice; readonly onDismiss: () => void }) {
  return (
    <div role="status" className={notice?.isBad ? 'notice bad' : 'notice'}>
      {notice ? (
        <>
          <span className="what">{notice.text}</span>
          {notice.open === null ? null : (
            <a className="act" href={notice.open} target="hall">
              {t('goThere')}
            </a>
          )}
          <button type="button" onClick={onDismiss}>
            {t('close')}
          </button>
        </>
      ) : null}
    </div>
  );
}

/** The bench: who, what goes wrong, when, SMS, what happened, the terminal's devices, all on one page (O11, O12). */
export function Bench({ follow }: { readonly follow: Follow }) {
  useEvents(follow);
  const [language, setLanguage] = useState(benchLanguage);
  const { persona, choose } = useWhom();
  const { error } = useQuery(stateQuery());
  const isWrong = (useVerdict()?.wrong ?? 0) > 0;
  const t = createT(language);
  const { act, copy, notice, dismiss } = useAct(t);
  const bench: BenchState = { language, t, persona, choose, act, copy };
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = createT(language)('title');
  }, [language]);
  const turn = () => {
    const next = language === 'en' ? 'zh-CN' : 'en';
    keepBenchLanguage(next);
    setLanguage(next);
  };
  return (
    <BenchContext value={bench}>
      <Head bench={bench} onLanguage={turn} />
      <nav aria-label={t('title')}>
        {SECTIONS.map(([name]) => (
          <a key={name} href={`#${name}`} className={name === 'watchdog' && isWrong ? 'bad' : undefined}>
            {t(name)}
          </a>
        ))}
      </nav>
      {isShutOut(error) ? <TokenForm t={t} /> : null}
      {error && !(error instanceof OperatorRefusal) ? (
        <p role="alert" className="said bad">
          {t('operatorGone')}
        </p>
      ) : null}
      <main>
        {COLUMNS.map((column) => (
          <div key={column[0][0]} className="column">
            {column.map(([name, Section]) => (
              <Section key={name} />
            ))}
          </div>
        ))}
      </main>
      <Notice t={t} notice={notice} onDismiss={dismiss} />
    </BenchContext>
  );
}
