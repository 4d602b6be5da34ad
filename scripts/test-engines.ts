import { spawnSync } from 'node:child_process';
import { missingPackages } from '#build/engines.ts';

/** `npm run test:engines`: what matters most, in Chromium, Firefox and WebKit. */
const missing = missingPackages();
if (missing.length > 0) {
  console.error(`Not every engine is installed here. On Debian: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'engines'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
