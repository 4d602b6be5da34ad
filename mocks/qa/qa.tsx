import './qa.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Bench } from './bench.tsx';
import { setupIn, applySetup } from './core/setup.ts';
import { createT } from './core/texts.ts';
import { followHost, type Follow } from './core/use-events.ts';

/** A link that sets something up leads on into the hall; where it does not fit, the bench opens and says why. */
async function setUp(): Promise<string | null> {
  try {
    const setup = setupIn(location.search);
    if (setup === null) return null;
    location.replace(await applySetup(setup));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function openBench(): Promise<void> {
  let follow: Follow = followHost;
  // Where the operator lives in pages, this one shares it with the page it was opened from.
  if (IS_MSW) {
    const { startOperatorInBrowser } = await import('#mocks/hosts/browser.ts');
    await startOperatorInBrowser();
    ({ followWorld: follow } = await import('#mocks/hosts/browser-world.ts'));
  }
  const place = document.getElementById('bench');
  if (!place) throw new Error('no place for the bench');
  const why = await setUp();
  if (why === '') return;
  const t = createT(navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
  createRoot(place).render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      {why === null ? null : <p role="alert">{t('failed', { why })}</p>}
      <Bench follow={follow} />
    </QueryClientProvider>,
  );
}

await openBench();
