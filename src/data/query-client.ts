import { QueryClient } from '@tanstack/react-query';
import { resetRetryBudget } from '#data/wire/read.ts';
import { forgetSubject } from '#data/wire/subject.ts';

/** How long a figure counts as fresh when a screen is opened again, in ms; after that it is shown with its time and asked for again. */
const FRESH_FOR_MS = 15_000;

/**
 * The cache of one visit. Retrying is the read policy's business (read.ts), so the library never retries; it never pauses either:
 * being offline is an answer a screen can show.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', staleTime: FRESH_FOR_MS, gcTime: 10 * 60_000, refetchOnWindowFocus: true, refetchOnReconnect: true },
    },
  });
}

/** Leaves nothing of one customer behind for the next. */
export function forgetCustomer(client: QueryClient): void {
  client.clear();
  forgetSubject();
  resetRetryBudget();
}
