import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from './build/chromium.ts';
import { cssModuleName } from './build/css-module-name.ts';
import { OLDEST_BROWSERS } from './build/oldest-browsers.ts';
import { operatorPlugin } from './build/operator-plugin.ts';
import { shellPlugin } from './build/shell-plugin.ts';

/** What sign-in and home need is one file: fewer requests, and it compresses better together. The page, which every other screen draws, comes with it. */
const FIRST_SCREENS =
  /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store|valibot|cookie|set-cookie-parser)\/|src\/(lib\/(?!recharge-card|columns|service-password)|data\/(wire\/|(home|keys|query-client|session|use-cached|use-typed)\.)|platform\/|contract\/(common|endpoint|problems))|src\/parts\/\w+\/(boundary|guarded|page|trouble|waiting|problem-note|use-words|footer|signed-in-footer|use-sign-out|freshness|plan-left|link-state|focus|use-code-by-message|use-countdown)|src\/features\/(home|sign-in)\/[\w-]+\.module\.css|src\/i18n\/(index|words|languages)|src\/ui\/\w+\/(bar|button|class-names|doors|field|figure|icon|icons|meter|plan-left|row|say|screen|slip|stamp|words|unseen|refusal|skeleton)\.(tsx?|module\.css)/;
/** Files of their own beside the screens: pieces that several screens need together and that are too small to be sent alone. The first that matches takes a module. */
const CHUNKS = [
  { name: 'hall', test: FIRST_SCREENS },
  { name: 'offers', test: /src\/contract\/offers\.ts$/ },
  { name: 'forms', test: /src\/(parts\/(proof\/use-secret|trouble\/(form-trouble|outcome-unknown))|ui\/controls\/secret-fields)\.tsx?$/ },
  { name: 'orders', test: /src\/((data|contract)\/orders|features\/orders\/slip\/(action|moment)-words)\.ts$/ },
];

export default defineConfig(async ({ mode, command }) => {
  const isDemo = mode === 'demo';
  const isMock = mode !== 'production';
  const isTest = process.env['VITEST'] !== undefined;
  const name = isMock ? '[name]-' : '';
  return {
    base: isDemo ? './' : '/',
    plugins: [
      react(),
      ...(isDemo ? [msw({ mode: 'worker-only' })] : []),
      ...(command === 'build' ? [shellPlugin({ isDemo, isMock })] : []),
      ...(command === 'serve' && !isTest ? [operatorPlugin()] : []),
    ],
    // msw carries a list of every public suffix for its cookies; a stub that knows one origin saves 41 kB (LIBRARIES).
    resolve: { alias: { tldts: new URL('./mocks/hosts/one-origin.ts', import.meta.url).pathname } },
    css: { modules: { generateScopedName: cssModuleName } },
    define: { IS_DEMO: String(isDemo), IS_MOCK: String(isMock) },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: OLDEST_BROWSERS,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        // In production files are called by their content alone: the lists of all files, which the first screens carry, are lighter so.
        output: {
          entryFileNames: `assets/${name}[hash:7].js`,
          chunkFileNames: `assets/${name}[hash:7].js`,
          assetFileNames: `assets/${name}[hash:7][extname]`,
          codeSplitting: { groups: CHUNKS },
        },
      },
    },
    test: {
      // Two files at a time on the smallest machine; vitest alone would leave one of its two cores idle.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'tests/{architecture,ledger,contract,faults}/**/*.test.ts'],
            environment: 'node' as const,
            testTimeout: 60_000,
          },
        },
        {
          extends: true as const,
          test: {
            name: 'browser',
            include: ['src/**/*.test.tsx', 'tests/{journeys,faults,contract}/**/*.test.tsx'],
            setupFiles: ['tests/support/browser-setup.ts'],
            // Two windows share one focus, and one page with its renderer keeps two cores busy already.
            fileParallelism: false,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath: await chromiumPath(), args: [...chromiumArgs] } }),
              instances: [{ browser: 'chromium' as const, viewport: { width: 390, height: 844 } }],
            },
          },
        },
        {
          extends: true as const,
          test: {
            name: 'e2e',
            globalSetup: ['tests/support/e2e-setup.ts'],
            include: ['tests/e2e/**/*.test.ts'],
            environment: 'node' as const,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
        {
          extends: true as const,
          // One file at a time: what moves on the first screen is measured on a machine that does nothing else.
          test: {
            name: 'start',
            globalSetup: ['tests/support/e2e-setup.ts'],
            include: ['tests/start/**/*.test.ts'],
            environment: 'node' as const,
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
