import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { vi, type MockInstance } from 'vitest';
import { DeviceNotice } from '#features/kiosk/slip/device-notice.tsx';
import { VisitSlip } from '#features/kiosk/slip/visit-slip.tsx';
import { loadTexts } from '#i18n/index.ts';
import type { Instant } from '#lib/calendar.ts';
import type { DeviceStates } from '#lib/terminal/device-states.ts';
import { endNextWait, holdLongWaits, turn } from './long-waits.ts';
import type { Hall } from './render-hall.tsx';

/** The opening of every world: everything a test does is of the visit. */
const SINCE = '2026-11-22T10:00:00+08:00' as Instant; // a literal of that format

/** The slip of a visit on the page, by itself. */
export interface ShownSlip {
  readonly print: MockInstance<() => void>;
  /** How often the customer was done with it. */
  readonly timesTaken: () => number;
  /** What was said last about somebody waiting before the printer. */
  readonly isBusy: () => boolean;
  /** So many seconds pass on the clock of the wall, each with what the page does then. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly setDevices: (states: Partial<DeviceStates>) => Promise<void>;
  /** The customer leaves, or the terminal ends the visit. */
  readonly leave: () => void;
}

/** Turns the page takes until an answer of control has come and is drawn. */
const TURNS = 30;

/** Shows it, with what the terminal's devices have to say above. From then on waits are held and the clock of the wall stands. */
export async function showVisitSlip({ client, control }: Hall, since = SINCE): Promise<ShownSlip> {
  await loadTexts('kiosk-devices', 'kiosk-slip', 'kiosk', 'order-labels');
  const app = Object.assign(document.createElement('div'), { id: 'app' });
  document.body.append(app);
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const wall = { now: Date.now(), taken: 0, isBusy: false };
  vi.spyOn(Date, 'now').mockImplementation(() => wall.now);
  holdLongWaits();
  const root = createRoot(app);
  root.render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <DeviceNotice />
        <VisitSlip
          since={since}
          onTaken={() => {
            wall.taken += 1;
          }}
          onBusy={(isBusy) => {
            wall.isBusy = isBusy;
          }}
        />
      </MemoryRouter>
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
    timesTaken: () => wall.taken,
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
