import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import '#features/kiosk/visit/terminal.css';
import { loadTexts } from '#i18n/index.ts';

/** The screens a terminal may have, in px. */
export const TERMINALS = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'wide', width: 1920, height: 1080 },
  { name: 'old', width: 1280, height: 1024 },
] as const;

const before = { width: innerWidth, height: innerHeight };
let mounted: Root | null = null;

async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Makes the page a terminal of this size, and puts parts of it beside the open hall, below its screens. */
export async function mountOnTerminal({ width, height }: { readonly width: number; readonly height: number }, parts: ReactNode, reach?: 'low'): Promise<void> {
  await page.viewport(width, height);
  // The window of the browser has its picture of the frame one frame later: a press before would land beside it.
  await twoFrames();
  document.documentElement.dataset['terminal'] = '';
  if (reach) document.documentElement.dataset['reach'] = reach;
  await loadTexts('kiosk-pad');
  const place = document.createElement('div');
  place.style.display = 'contents';
  document.getElementById('app')?.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(parts));
  mounted = root;
}

/** The page is that of a phone again. */
export async function leaveTerminal(): Promise<void> {
  mounted?.unmount();
  mounted = null;
  delete document.documentElement.dataset['terminal'];
  delete document.documentElement.dataset['reach'];
  await page.viewport(before.width, before.height);
}
