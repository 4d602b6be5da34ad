import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '#data/query-client.ts';
import { startTexts } from '#i18n/index.ts';
import { applyPresentation, loadPresentation } from '#platform/presentation.ts';
import { createHallRouter } from './router.ts';
import { takeOver } from './take-over.ts';

/** Resolves once nothing is being fetched: what the page has painted already must not fall back to a skeleton. */
function whenIdle(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const look = () => client.isFetching() === 0 && (stop(), resolve());
    const stop = client.getQueryCache().subscribe(look);
    look();
  });
}

/** Resolves once the router has loaded the first screen's code and texts. */
function whenReady(router: ReturnType<typeof createHallRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe((state) => state.initialized && (stop(), resolve()));
  });
}

/** Opens the hall in the page: texts, router, data, then one commit over what stands there already. */
export async function openHall(): Promise<void> {
  const presentation = loadPresentation();
  applyPresentation(presentation, document.documentElement);
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no place for the app');
  const hasEarly = window.palmHallEarly !== undefined;
  const client = createQueryClient();
  await startTexts(presentation.language);
  const router = createHallRouter(client);
  await whenReady(router);
  if (hasEarly && location.pathname === '/') await whenIdle(client);
  takeOver(
    app,
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
