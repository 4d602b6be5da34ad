import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#shell/mock-banner.css';
import '#shell/old-browser.css';
import { registerServiceWorker } from '#platform/register-service-worker.ts';
import { startApp } from '#app/start-app.tsx';

/** By then the first screen is there; not every browser served says when it is idle. In ms. */
const AFTER_FIRST_SCREEN = 2000;

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
  // What testers have on every screen; production drops it. The screen comes first, also on a slow phone.
  if (IS_MOCK) setTimeout(() => void openDrawerHandle(), AFTER_FIRST_SCREEN);
}

/** Off line the banner stays what it is: a link to the bench. */
async function openDrawerHandle(): Promise<void> {
  const drawer = await import('#mocks/qa/drawer/drawer.tsx').catch(() => null);
  await drawer?.openDrawerHandle();
}

// Awaited, so that the page's inline script learns when the app could not be opened, and says so.
await main();
