import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { resetOperator } from '#mocks/control/contract.ts';
import { BenchContext, DEMONSTRATION, type Bench as BenchState } from './core/bench-context.ts';
import { control } from './core/control-client.ts';
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
import { useAct } from './core/use-act.ts';
import { useVerdict } from './core/use-verdict.ts';
import { useEvents, type Follow } from './core/use-events.ts';
import { hallAt, linkTo } from './core/setup.ts';
import { createT, type BenchLanguage } from './core/texts.ts';

/** What is true of the whole world: its clock, seed and health; and what is done with all of it. */
function Head({ bench, onLanguage }: { readonly bench: BenchState; readonly onLanguage: () => void }) {
  const { t, act, language, persona } = bench;
  const { data: state } = useQuery(stateQuery());
  const rules = useQuery(faultsQuery()).data?.rules ?? [];
  const carriage = useQuery(smsCarriageQuery()).data?.rules ?? [];
  const copy = () => {
    if (!state) return;
    const faults = rules.map(({ endpoint, fault, when }) => ({ endpoint, fault, when }));
    const sms = carriage.map(({ persona: whose, kind, fate, when }) => ({ persona: whose, kind, fate, when }));
    const link = linkTo({ seed: state.seed, at: state.now, persona, faults, sms, lang: language });
    void act(() => navigator.clipboard.writeText(link), t('copied') + link);
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
        <button type="button" onClick={copy} title={t('hereNote')}>
          {t('here')}
        </button>
        <button type="button" onClick={() => void act(() => control(resetOperator, { body: {} }), t('resetDone'))}>
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

/** The bench: who, what goes wrong, when, SMS, what happened, the terminal's devices, all on one page (O11, O12). */
export function Bench({ follow }: { readonly follow: Follow }) {
  useEvents(follow);
  const [language, setLanguage] = useState<BenchLanguage>(navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
  const [persona, choose] = useState(DEMONSTRATION);
  const { error } = useQuery(stateQuery());
  const isWrong = (useVerdict()?.wrong ?? 0) > 0;
  const t = createT(language);
  const { act, notice } = useAct(t);
  const bench: BenchState = { language, t, persona, choose, act };
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = createT(language)('title');
  }, [language]);
  return (
    <BenchContext value={bench}>
      <Head bench={bench} onLanguage={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')} />
      <nav aria-label={t('title')}>
        {SECTIONS.map(([name]) => (
          <a key={name} href={`#${name}`} className={name === 'watchdog' && isWrong ? 'bad' : undefined}>
            {t(name)}
          </a>
        ))}
      </nav>
      <div role="status" className={notice?.isBad ? 'notice bad' : 'notice'}>
        {notice?.text}
      </div>
      {isShutOut(error) ? <TokenForm t={t} /> : null}
      <main>
        {COLUMNS.map((column) => (
          <div key={column[0][0]} className="column">
            {column.map(([name, Section]) => (
              <Section key={name} />
            ))}
          </div>
        ))}
      </main>
    </BenchContext>
  );
}
