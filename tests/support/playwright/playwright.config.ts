import { defineConfig } from 'playwright/test';
import examples from '#mocks/client/examples/playwright.config.ts';

/** For tests that are to fail: what they leave behind is looked at. */
export default defineConfig(examples, { outputDir: '../../../dist/playwright-failing' });
