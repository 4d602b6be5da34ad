import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from './build/chromium.ts';
import { classNamesPlugin } from './build/class-names-plugin.ts';
import { cssModuleName } from './build/css-module-name.ts';
import { isLiteServed } from './build/is-lite-served.ts';
import { OLDEST_BROWSERS } from './build/oldest-browsers.ts';
import { mockPagesPlugin } from './build/mock-pages-plugin.ts';
import { firstChunk, sharedChunk } from './build/chunks.ts';
import { operatorPlugin } from './build/operator-plugin.ts';
import { precompressPlugin } from './build/precompress-plugin.ts';
import { shellPlugin } from './build/shell-plugin.ts';
import { unusedPartsPlugin } from './build/unused-parts.ts';

export default defineConfig(async ({ mode, command }) => {
  const isDemo = mode === 'demo';
  // The operator runs in the page, behind msw: in the demonstration, and with `npm run dev -- --msw`.
  const isMsw = isDemo || mode === 'msw';
  const isMock = mode !== 'production';
  const isTest = process.env['VITEST'] !== undefined;
  const isLite = isLiteServed(mode);
  const name = isMock ? '[name]-' : '';
  /** Tests in a page of Chromium's, one file at a time: two windows of one browser share one focus. */
  const inPage = async () => ({
    setupFiles: ['tests/support/page/browser-setup.ts'],
    expect: { poll: { interval: 10, timeout: 5000 } },
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ actionTimeout: 5000, launchOptions: { executablePath: await chromiumPath(), args: [...chromiumArgs] } }),
      instances: [{ browser: 'chromium' as const, viewport: { width: 390, height: 844 } }],
    },
  });
  return {
    base: isDemo ? './' : '/',
    plugins: [
      react(),
      unusedPartsPlugin(),
      ...(isMsw ? [msw({ mode: 'worker-only' })] : []),
      ...(command === 'build' ? [classNamesPlugin(), shellPlugin({ isDemo, isMock, isLite })] : []),
      ...(mode === 'hall' ? [precompressPlugin()] : []),
      ...(isMock ? [mockPagesPlugin({ isDemo, isMsw })] : []),
      ...(command === 'serve' && !isTest && !isMsw ? [operatorPlugin()] : []),
    ],
    // msw carries a list of every public suffix for its cookies; a stub that knows one origin saves 41 kB.
    resolve: { alias: { tldts: new URL('./mocks/hosts/one-origin.ts', import.meta.url).pathname } },
    css: { modules: { generateScopedName: cssModuleName } },
    define: { IS_DEMO: String(isDemo), IS_MOCK: String(isMock), IS_MSW: String(isMsw), IS_LITE: String(isLite) },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: OLDEST_BROWSERS,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        // Fields of classes are set, not defined: no field here has a setter of its name above it.
        transform: { assumptions: { setPublicClassFields: true } },
        // In production files are called by their content alone: the lists of all files, which the first screens carry, are lighter so.
        output: {
          entryFileNames: `assets/${name}[hash:7].js`,
          chunkFileNames: `assets/${name}[hash:7].js`,
          assetFileNames: `assets/${name}[hash:7][extname]`,
          codeSplitting: {
            groups: [
              { name: firstChunk(), debugName: 'first screens' },
              { name: sharedChunk, debugName: 'sent together' },
            ],
          },
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
            include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'tests/{architecture,ledger,contract,faults,lite}/**/*.test.ts'],
            environment: 'node' as const,
            setupFiles: ['tests/support/unit-setup.ts'],
            testTimeout: 60_000,
            // Files share what the operator remembers: a world's opening is lived through once, not once a file.
            isolate: false,
          },
        },
        { extends: true as const, test: { name: 'browser', include: ['src/**/*.test.tsx', 'tests/{journeys,contract}/**/*.test.tsx'], ...(await inPage()) } },
        { extends: true as const, test: { name: 'faults', include: ['tests/faults/**/*.test.tsx'], ...(await inPage()) } },
        {
          extends: true as const,
          test: {
            name: 'e2e',
            globalSetup: ['tests/support/e2e/e2e-setup.ts'],
            include: ['tests/e2e/**/*.test.ts'],
            environment: 'node' as const,
            testTimeout: 60_000,
            hookTimeout: 120_000,
            // What a page comes to do is waited for, however busy the machine is.
            expect: { poll: { timeout: 10_000 } },
          },
        },
        {
          extends: true as const,
          // One file at a time: what moves on the first screen is measured on a machine that does nothing else.
          test: {
            name: 'start',
            globalSetup: ['tests/support/e2e/e2e-setup.ts'],
            include: ['tests/start/**/*.test.ts'],
            environment: 'node' as const,
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
        {
          extends: true as const,
          test: {
            name: 'engines',
            globalSetup: ['tests/support/e2e/e2e-setup.ts'],
            include: ['tests/engines/**/*.test.ts'],
            environment: 'node' as const,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
