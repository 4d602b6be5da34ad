import './qa.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Bench } from './bench.tsx';
import { benchLanguage } from './core/bench-language.ts';
import { setupIn, applySetup } from './core/setup.ts';
import { sayFailure } from './core/failure-text.ts';
import { createT, type Translate } from './texts/texts.ts';
import { followHost, type Follow } from './core/use-events.ts';

/** A link that sets something up leads on into the hall; where it does not fit, the bench opens and says why: its words are told in the tester's language. */
async function setUp(t: Translate): Promise<string | null> {
  try {
    const setup = setupIn(location.search);
    if (setup === null) return null;
    location.replace(await applySetup(setup));
    return '';
  } catch (error) {
    return t('failed', { why: sayFailure(t, error) });
  }
}

/** Why a link was not set up, and the way to try it again: with the token, or where the clock has been turned back. */
function LinkRefused({ t, why }: { readonly t: Translate; readonly why: string }) {
  return (
    <div role="alert" className="said row">
      <span className="what">{why}</span>
      <button type="button" onClick={() => location.reload()}>
        {t('linkAgain')}
      </button>
    </div>
  );
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
  const t = createT(benchLanguage());
  const why = await setUp(t);
  if (why === '') return;
  createRoot(place).render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      {why === null ? null : <LinkRefused t={t} why={why} />}
      <Bench follow={follow} />
    </QueryClientProvider>,
  );
}

await openBench();
