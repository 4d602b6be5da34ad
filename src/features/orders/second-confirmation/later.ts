import { lazy } from 'react';
import { retryable } from '#lib/retryable.ts';

/** Fetches the second confirmation: the terms that lead to it do so ahead of time. */
export const loadSecondConfirmation = retryable(() => import('./second-confirmation.tsx'));

/** Of an order that waits for it alone: whoever opens a slip again does not fetch it. */
export const SecondConfirmation = lazy(async () => ({ default: (await loadSecondConfirmation()).SecondConfirmation }));
