import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { applyPresentation, loadPresentation } from '#platform/presentation.ts';
import { TERMINAL_ADDRESS } from '#platform/terminal.ts';
import { limitsFor } from '#features/kiosk/idle/idle-clock.ts';
import { IdleWarning } from '#features/kiosk/idle/idle-warning.tsx';
import { useIdle } from '#features/kiosk/idle/use-idle.ts';
import { returnToLanguage } from '#i18n/index.ts';
import { wipe } from '#features/kiosk/wipe/wipe.ts';
import { DeviceNotice } from '#features/kiosk/slip/device-notice.tsx';
import { NumberPad } from '#features/kiosk/pad/number-pad.tsx';
import { Speech } from '#features/kiosk/speech/speech.tsx';
import { WheelchairPanel } from '#features/kiosk/wheelchair/wheelchair-panel.tsx';
import { lockDown } from './lock-down.ts';
import { TerminalBar } from './terminal-bar.tsx';
import './terminal.css';
import { useVisit, VisitContext, type Visit as VisitState } from './visit-context.ts';

/** Watches over one visit: warns when nobody touches the screen any more, and ends it. */
function Watch({ isBusy }: { readonly isBusy: boolean }) {
  const { end } = useVisit();
  const { pathname } = useLocation();
  const { phase, goOn } = useIdle(limitsFor(pathname), isBusy, end);
  return phase.kind === 'warning' ? <IdleWarning secondsLeft={phase.secondsLeft} onGoOn={goOn} onLeave={end} /> : null;
}

/** The bar and the watch, wherever a visit is going on: on the start screen there is none. */
function During({ children, isBusy }: { readonly children: ReactNode; readonly isBusy: boolean }) {
  const isGoingOn = useLocation().pathname !== TERMINAL_ADDRESS;
  return (
    <>
      {isGoingOn ? <TerminalBar /> : null}
      {isGoingOn ? <DeviceNotice /> : null}
      {children}
      {isGoingOn ? <Watch isBusy={isBusy} /> : null}
    </>
  );
}

/**
 * The frame of the terminal around the same hall: one customer after the other, each in a tree of their own. Addresses live in memory, so
 * none is ever shown or kept. `children`: the hall.
 */
export function Visit({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [count, setCount] = useState(0);
  const [isSpoken, setSpoken] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(lockDown, []);
  // Whoever was here when the machine lost its power, or its page, is not here any more.
  useEffect(() => wipe(client), [client]);
  const visit = useMemo<VisitState>(
    () => ({
      isSpoken,
      setSpoken,
      setBusy,
      isAfterVisit: count > 0,
      end: () => {
        wipe(client);
        const usual = loadPresentation();
        applyPresentation(usual, document.documentElement);
        delete document.documentElement.dataset['reach'];
        returnToLanguage(usual.language);
        setSpoken(false);
        setBusy(false);
        setCount((before) => before + 1);
      },
    }),
    [client, count, isSpoken],
  );
  return (
    <VisitContext value={visit}>
      <MemoryRouter key={count} initialEntries={[TERMINAL_ADDRESS]}>
        <During isBusy={isBusy}>{children}</During>
        <WheelchairPanel />
        <Speech isOn={isSpoken} />
        <NumberPad isFixed={isSpoken} />
      </MemoryRouter>
    </VisitContext>
  );
}
