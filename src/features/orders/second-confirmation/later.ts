import { retryable } from '#lib/retryable.ts';
import { later } from '#parts/page/later.tsx';

const load = retryable(() => import('./second-confirmation.tsx'));

/** Of an order that waits for it alone: the terms that lead to it fetch it ahead, whoever opens a slip again does not fetch it. */
export const SecondConfirmation = later(async () => ({ Part: (await load()).SecondConfirmation }));
