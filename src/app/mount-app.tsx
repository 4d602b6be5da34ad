import { startTransition, use, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Trouble } from '#data/wire/trouble.ts';
import { replacePainted, watchFinger } from './painted-screen.ts';

/** Trouble of the data layer is said on the screen; anything else that was caught is a mistake of ours and belongs on the console. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof Trouble)) console.error(error);
}

/** Stands before the content: its layout effect is the first, so that those of the screens find themselves in the page. */
function Entry({ onDrawn }: { readonly onDrawn: () => void }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return null;
}

/** Stands behind the content: what is drawn waits here while a finger is down. */
function Gate({ finger }: { readonly finger: () => Promise<void> | null }) {
  const lifted = finger();
  if (lifted) use(lifted);
  return null;
}

/** Around the content: its effect is the last. */
function Opening({ children, onOpen }: { readonly children: ReactNode; readonly onOpen: () => void }) {
  useEffect(onOpen, [onOpen]);
  return children;
}

/** The app has taken over; a tap made before is repeated now. */
function open(): void {
  window.palmHallIsOpen = true;
  const tapped = window.palmHallEarlyTap;
  if (tapped !== undefined) document.getElementById(tapped)?.click();
}

/**
 * Draws the app beside the page, a few milliseconds at a time, so that the painted screen answers meanwhile; then puts it in that one's place
 * in one commit, so that nothing moves, and with everything typed, chosen and focused kept. Resolves once that is done.
 */
export function mountApp(painted: HTMLElement, content: ReactNode): Promise<void> {
  const app = painted.cloneNode(false) as HTMLElement; // a clone is of its original's kind
  const finger = watchFinger(painted);
  return new Promise((resolve, reject) => {
    const onUncaughtError = (error: unknown) => {
      reportError(error);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onDrawn = () => replacePainted(painted, app);
    const onOpen = () => {
      open();
      resolve();
    };
    const root = createRoot(app, { onCaughtError, onUncaughtError });
    startTransition(() =>
      root.render(
        <Opening onOpen={onOpen}>
          <Entry onDrawn={onDrawn} />
          {content}
          <Gate finger={finger} />
        </Opening>,
      ),
    );
  });
}
