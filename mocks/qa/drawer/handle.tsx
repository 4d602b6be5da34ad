import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isShutOut, watchdogQuery } from '#mocks/qa/core/queries.ts';
import { createT, type BenchLanguage } from '#mocks/qa/texts/texts.ts';
import { useAct } from '#mocks/qa/core/use-act.ts';
import { useEvents, type Follow } from '#mocks/qa/core/use-events.ts';
import { useVerdict } from '#mocks/qa/core/use-verdict.ts';
import { TokenForm } from '#mocks/qa/sections/token-form.tsx';
import { ClockNow, NewestSms, VerdictNow, WhoNow } from './drawer-sections.tsx';

/** Follows an attribute of the page. */
function watchLanguage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** The language of the screen below, as it changes. */
const useLanguage = (): BenchLanguage => useSyncExternalStore(watchLanguage, () => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN'));

function watchSight(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}

/** Hears of what happens. Mounted while the page can be seen: a browser has six connections to a host, and a window in the back must not hold one. */
function Following({ follow }: { readonly follow: Follow }) {
  useEvents(follow);
  return null;
}

/** All that is in the drawer: looked at while it is open, and no longer. */
function DrawerContent({ language, close }: { readonly language: BenchLanguage; readonly close: () => void }) {
  const t = createT(language);
  const { act, copy, notice } = useAct(t);
  const { error } = useQuery(watchdogQuery());
  const props = { language, t, act, copy, close };
  return (
    <>
      <header>
        <h2 id="drawer-title">{t('drawer')}</h2>
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </header>
      <p role="status">{notice?.text}</p>
      {isShutOut(error) ? (
        <TokenForm t={t} />
      ) : (
        <>
          <VerdictNow {...props} />
          <WhoNow {...props} />
          <ClockNow {...props} />
          <NewestSms {...props} />
        </>
      )}
      <a href={IS_DEMO ? './qa.html' : '/qa'} target="bench">
        {t('toBench')}
      </a>
    </>
  );
}

/** The banner of a mock build as a handle: what is behind it opens over the screen; and where something is wrong that must hold, it says so in red. */
export function Handle({ follow }: { readonly follow: Follow }) {
  const language = useLanguage();
  const isSeen = useSyncExternalStore(watchSight, () => document.visibilityState === 'visible');
  const wrong = useVerdict()?.wrong ?? 0;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const words = wrong === 0 ? '' : createT(language)('alarms', { count: wrong });
  useEffect(() => {
    document.getElementById('mock')?.toggleAttribute('data-alarmed', wrong > 0);
  }, [wrong]);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <>
      {isSeen ? <Following follow={follow} /> : null}
      <button type="button" aria-haspopup="dialog" onClick={open}>
        <span>
          模拟环境 · <span lang="en">Mock data</span>
        </span>
        <strong role="status">{words}</strong>
      </button>
      <dialog ref={dialog} aria-labelledby="drawer-title" onClose={() => setOpen(false)}>
        <div>{isOpen ? <DrawerContent language={language} close={close} /> : null}</div>
      </dialog>
    </>
  );
}
