import { useState } from 'react';
import { useNavigate } from 'react-router';
import { changeLanguage } from '#i18n/index.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { applyPresentation, keepPresentation, loadPresentation, type Presentation } from '#platform/presentation.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { check, clock, stop } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import styles from './attract.module.css';
import { useFreshPage } from './attract/use-fresh-page.ts';
import { useServiceState } from './attract/use-service-state.ts';
import { AtTerminal } from './visit/at-terminal.tsx';
import { useVisit } from './visit/visit-context.ts';

/** What most come for, and about how long it takes here (K13). */
const PACE = { balance: 15, bill: 20, slip: 30, service: 60 } as const;

/** How the service is, by its colour. */
const STATES = { up: styles.up, unsure: styles.unsure, down: styles['down-now'] } as const;
/** And by its sign beside the word. */
const SIGNS = { up: check, unsure: clock, down: stop } as const;

/** How this visit is to be shown and heard; all of it back to usual when it ends. */
function Ways() {
  const { t } = useTranslation('kiosk');
  const { isSpoken, setSpoken } = useVisit();
  const [presentation, setPresentation] = useState(loadPresentation);
  const [isLow, setLow] = useState(document.documentElement.dataset['reach'] === 'low');
  const show = async (change: Partial<Presentation>) => {
    const next = { ...presentation, ...change };
    if (change.language) await changeLanguage(change.language);
    setPresentation(next);
    keepPresentation(next);
    applyPresentation(next, document.documentElement);
  };
  const reach = () => {
    if (isLow) delete document.documentElement.dataset['reach'];
    else document.documentElement.dataset['reach'] = 'low';
    setLow(!isLow);
  };
  const isEnglish = presentation.language === 'en';
  return (
    <div className={styles.ways} role="group" aria-label={t('ways')}>
      <button type="button" lang={isEnglish ? 'zh-CN' : 'en'} onClick={() => void show({ language: isEnglish ? 'zh-CN' : 'en' })}>
        {isEnglish ? '中文' : 'English'}
      </button>
      <button type="button" aria-pressed={presentation.mode === 'elder'} onClick={() => void show({ mode: presentation.mode === 'elder' ? 'phone' : 'elder' })}>
        {t('elder')}
      </button>
      <button type="button" aria-pressed={isLow} onClick={reach}>
        {t('lowReach')}
      </button>
      <button type="button" aria-pressed={isSpoken} onClick={() => setSpoken(!isSpoken)}>
        {t('spoken')}
      </button>
    </div>
  );
}

function Start() {
  const { t } = useTranslation(['kiosk', 'common']);
  const navigate = useNavigate();
  const { isAfterVisit } = useVisit();
  const service = useServiceState();
  useFreshPage(isAfterVisit);
  return (
    <main className={styles.attract}>
      <title>{t('common:product')}</title>
      <Slip label={t('common:product')} head={<h1 className={styles.product}>{t('common:product')}</h1>}>
        <p className={styles.lead}>{t('lead')}</p>
        <Tear />
        {(['balance', 'bill', 'slip', 'service'] as const).map((task) => (
          <Row key={task} label={t(`pace.${task}`)} value={PACE[task] < 60 ? t('seconds', { seconds: PACE[task] }) : t('oneMinute')} />
        ))}
      </Slip>
      {service !== 'down' ? (
        <button type="button" className={styles.start} onClick={() => void navigate(routeOf(paths.terminalMenu()))}>
          {t('start')}
        </button>
      ) : (
        <p className={styles.down} role="alert">
          <b>{t('down')}</b>
          <br />
          <Dial>{t('downHelp')}</Dial>
        </p>
      )}
      <Ways />
      <footer className={styles.foot}>
        <span className={STATES[service]}>
          <Icon path={SIGNS[service]} small />
          {t(`service.${service}`)}
        </span>
        <Note inline>{t('nothingStays')}</Note>
      </footer>
    </main>
  );
}

/** The start screen of a terminal (K1): what can be done here and how long it takes, one large way in, and whether the service is there. */
export function Component() {
  return (
    <AtTerminal>
      <Start />
    </AtTerminal>
  );
}
