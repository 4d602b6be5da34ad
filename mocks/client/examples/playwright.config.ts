import { defineConfig } from 'playwright/test';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';

/** For the examples beside it: `npm start` in one window, `npx playwright test -c mocks/client/examples` in another. */
export default defineConfig({
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  outputDir: '../../../dist/playwright',
  use: {
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
    launchOptions: { executablePath: await chromiumPath(), args: [...chromiumArgs] },
  },
});
