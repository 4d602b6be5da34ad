import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter, HashRouter } from 'react-router';
import { homeQuery } from '#data/home.ts';
import { createQueryClient } from '#data/query-client.ts';
import { changeLanguage, loadTexts } from '#i18n/index.ts';
import { paths } from '#lib/paths.ts';
import { applyPresentation, loadPresentation } from '#platform/presentation.ts';
import { isTerminal } from '#platform/terminal.ts';
import { Frame } from './frame.tsx';
import { routeAt } from './routes.ts';
import { mountApp } from './mount-app.tsx';

/** The address as the routes have it; in the demonstration it stands behind the hash. */
const pathname = () => (IS_DEMO ? location.hash.replace(/^#|\?.*$/g, '') || '/' : location.pathname);

const Router = IS_DEMO ? HashRouter : BrowserRouter;

/** What stands around the hall on a terminal, with its own texts; a phone loads none of it. */
async function terminalFrame(): Promise<(props: { readonly children: ReactNode }) => ReactNode> {
  const { loadTerminalFrame } = await import('./further-pages.ts');
  const [{ Visit }] = await Promise.all([loadTerminalFrame(), loadTexts('kiosk', 'kiosk-devices', 'kiosk-pad', 'hand-off')]);
  return Visit;
}

/** Opens the hall in the page: texts, the first screen's code and data, then the app in the place of what stands there already. */
export async function startApp(): Promise<void> {
  // What a power cut has left behind; a phone carries none of this.
  if (isTerminal()) (await import('#platform/empty-storage.ts')).emptyStorage();
  const presentation = loadPresentation();
  applyPresentation(presentation, document.documentElement);
  document.documentElement.toggleAttribute('data-terminal', isTerminal());
  const app = document.getElementById('app');
  if (!app) throw new Error('no place for the app');
  const client = createQueryClient();
  await changeLanguage(presentation.language);
  // A screen whose code cannot be fetched says so itself, with a way on.
  await routeAt(pathname())
    ?.load()
    .catch(() => undefined);
  // From here on the answer is the app's: the inline script paints it no more. A mistake in it the screen says itself.
  const answer = window.palmHallEarly && pathname() === paths.home() ? client.query(homeQuery()).catch(() => undefined) : null;
  // Numbers that stand there already must not fall back to a skeleton: they are judged first.
  if (window.palmHallHasNumbers === true) await answer;
  const Around = isTerminal() ? await terminalFrame() : Router;
  await mountApp(
    app,
    <QueryClientProvider client={client}>
      <Around>
        <Frame />
      </Around>
    </QueryClientProvider>,
  );
}
