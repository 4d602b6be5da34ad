import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#shell/mock-banner.css';
import '#shell/old-browser.css';
import { registerServiceWorker } from '#platform/register-service-worker.ts';
import { startApp } from '#app/start-app.tsx';

async function main(): Promise<void> {
  // Colour scheme of controls, forced colours, print: not needed for the first picture, so not in the page.
  const comfort = import('#ui/styles/comfort.css');
  // The only way to the mocks; production and the build served by `npm start` drop it.
  if (IS_MSW) {
    const { startOperatorInBrowser } = await import('#mocks/hosts/browser.ts');
    await startOperatorInBrowser();
  }
  await startApp();
  await comfort;
  // The demonstration's scope belongs to the mock's worker.
  if (import.meta.env.PROD && !IS_DEMO) registerServiceWorker();
}

// Awaited, so that the page's inline script learns when the app could not be opened, and says so.
await main();
