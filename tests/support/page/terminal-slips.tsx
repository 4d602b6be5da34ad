import { QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { vi, type MockInstance } from 'vitest';
import { Component as BillSlipPage } from '#features/kiosk/bill-slip-page.tsx';
import { DeviceNotice } from '#features/kiosk/slip/device-notice.tsx';
import { VisitSlip } from '#features/kiosk/slip/visit-slip.tsx';
import { VisitContext } from '#features/kiosk/visit/visit-context.ts';
import { loadTexts } from '#i18n/index.ts';
import type { Instant } from '#lib/calendar.ts';
import type { DeviceStates } from '#lib/terminal/device-states.ts';
import { endNextWait, holdLongWaits, turn } from './long-waits.ts';
import type { Hall } from './render-hall.tsx';

/** What keeps a printer from printing, and what a customer reads of it. */
export const PRINTER_FAULTS = [
  ['paper-out', '打印机没纸了'],
  ['jam', '打印机卡纸了'],
  ['cutter', '打印机的切纸刀卡住了'],
  ['offline', '打印机没有反应'],
] as const;

/** The opening of every world: everything a test does is of the visit. */
const SINCE = '2026-11-22T10:00:00+08:00' as Instant; // a literal of that format

/** A slip of a terminal on the page, by itself. */
export interface ShownSlip {
  readonly print: MockInstance<() => void>;
  /** What was said last about somebody waiting before the printer. */
  readonly isBusy: () => boolean;
  /** So many seconds pass on the clock of the wall, each with what the page does then. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly setDevices: (states: Partial<DeviceStates>) => Promise<void>;
  /** The customer leaves, or the terminal ends the visit. */
  readonly leave: () => void;
}

/** The slip of a visit, which is over with it. */
export interface ShownVisitSlip extends ShownSlip {
  /** How often the customer was done with it. */
  readonly timesTaken: () => number;
}

/** The slip of a bill, after which the visit goes on. */
export interface ShownBillSlip extends ShownSlip {
  /** The address of the visit. */
  readonly place: () => string;
  /** Whether the visit was ended. */
  readonly isOver: () => boolean;
}

/** Turns the page takes until an answer of control has come and is drawn. */
const TURNS = 30;

/** Shows a slip of a terminal, with what its devices have to say above. From then on waits are held and the clock of the wall stands. */
async function show({ client, control }: Hall, draw: (onBusy: (isBusy: boolean) => void) => ReactNode): Promise<ShownSlip> {
  await loadTexts('kiosk-devices', 'kiosk-slip', 'kiosk', 'order-labels', 'bills', 'bill-items', 'rules');
  const app = Object.assign(document.createElement('div'), { id: 'app' });
  document.body.append(app);
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const wall = { now: Date.now(), isBusy: false };
  vi.spyOn(Date, 'now').mockImplementation(() => wall.now);
  holdLongWaits();
  const root = createRoot(app);
  const slip = draw((isBusy) => {
    wall.isBusy = isBusy;
  });
  root.render(
    <QueryClientProvider client={client}>
      <DeviceNotice />
      {slip}
    </QueryClientProvider>,
  );
  // The first look at the devices is over: the next one may begin.
  for (let count = 0; count < TURNS; count++) await turn();
  const pass = async (seconds: number) => {
    for (let passed = 0; passed < seconds; passed++) {
      wall.now += 1000;
      // The look at the devices, and the step of the printing or of the waiting.
      for (let wait = 0; wait < 2; wait++) endNextWait();
      for (let count = 0; count < TURNS; count++) await turn();
    }
  };
  return {
    print,
    isBusy: () => wall.isBusy,
    pass,
    async setDevices(states) {
      await control('devices', states);
      await pass(1);
    },
    leave() {
      root.unmount();
      vi.restoreAllMocks();
    },
  };
}

/** Shows the slip of a visit. */
export async function showVisitSlip(hall: Hall, since = SINCE): Promise<ShownVisitSlip> {
  let taken = 0;
  const onTaken = () => {
    taken += 1;
  };
  const slip = await show(hall, (onBusy) => (
    <MemoryRouter>
      <VisitSlip since={since} onTaken={onTaken} onBusy={onBusy} />
    </MemoryRouter>
  ));
  return { ...slip, timesTaken: () => taken };
}

/** Tells where the visit stands. */
function Place({ onPlace }: { readonly onPlace: (place: string) => void }) {
  const { pathname } = useLocation();
  useLayoutEffect(() => onPlace(pathname), [onPlace, pathname]);
  return null;
}

/** Shows the slip of a bill in a visit that has come to this address; of the rest of the visit, only where it stands. */
export async function showBillSlip(hall: Hall, month = '2026-10'): Promise<ShownBillSlip> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  const at = { place: '' };
  const noteIt = (place: string) => {
    at.place = place;
  };
  const slip = await show(hall, (setBusy) => (
    <VisitContext value={{ isSpoken: false, setSpoken: () => {}, isAfterVisit: false, end, setBusy }}>
      <MemoryRouter initialEntries={[`/kiosk/bills/${month}`]}>
        <Place onPlace={noteIt} />
        <Routes>
          <Route path="/kiosk/bills/:month" element={<BillSlipPage />} />
          <Route path="*" element={null} />
        </Routes>
      </MemoryRouter>
    </VisitContext>
  ));
  return { ...slip, place: () => at.place, isOver: () => isOver };
}
