import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { HandOffButton } from '#features/kiosk/hand-off/hand-off-button.tsx';
import { createQueryClient } from '#data/query-client.ts';
import { loadTexts } from '#i18n/index.ts';

/** The button of the terminal that takes a page to a phone, by itself. */
export interface ShownHandOff {
  /** How often the visit has ended. */
  readonly timesEnded: () => number;
  /** Whether the terminal waits for the phone, and watches nobody meanwhile. */
  readonly isBusy: () => boolean;
}

let mounted: Root | null = null;

/** Shows it for a page of the hall, beside the screen that stands there. */
export async function showHandOff(address: string): Promise<ShownHandOff> {
  await loadTexts('kiosk', 'hand-off', 'rules');
  const place = document.createElement('div');
  document.getElementById('app')?.append(place);
  const visit = { ended: 0, isBusy: false };
  mounted = createRoot(place);
  mounted.render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <HandOffButton
          onTaken={() => {
            visit.ended += 1;
          }}
          onBusy={(isBusy) => {
            visit.isBusy = isBusy;
          }}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { timesEnded: () => visit.ended, isBusy: () => visit.isBusy };
}

/** Whether it is there. */
export const isHandOffShown = () => mounted !== null;

/** Takes it away. */
export function leaveHandOff(): void {
  mounted?.unmount();
  mounted = null;
}
