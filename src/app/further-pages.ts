import type { ComponentType } from 'react';
import { keepFocus } from './keep-focus.ts';

/** A route module. */
export interface PageModule {
  readonly Component: ComponentType;
}

/** Code of every screen but the painted ones, by its file. The list of all their files is a file of its own, so that the first screens do not grow with the map. */
export const FURTHER_PAGES = import.meta.glob<PageModule>(['/src/features/**/*-page.tsx', '!/src/features/home/home-page.tsx', '!/src/features/session/sign-in-page.tsx']);

/** What stands around the hall on a terminal: on this list, so that the first screens carry nothing of it. */
export const loadTerminalFrame = () => import('#features/kiosk/visit/visit.tsx');

// The screens beyond the first are those whose forms go once they are sent.
keepFocus();
