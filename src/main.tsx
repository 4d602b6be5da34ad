import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/comfort.css';
import '#shell/mock-banner.css';
import '#shell/old-browser.css';
import { openHall } from '#app/open-hall.tsx';

async function main(): Promise<void> {
  // The only door to the mocks; production and the build served by `npm start` drop it.
  if (IS_DEMO) {
    const { startOperatorInBrowser } = await import('#mocks/hosts/browser.ts');
    await startOperatorInBrowser();
  }
  await openHall();
}

void main();
