import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm run test:engines names the Debian package of a browser that is not installed, and fails', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/test-engines.ts'], { env: { ...process.env, FIREFOX: '/nowhere/firefox' }, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Not every engine is installed here\. On Debian: apt-get install .*firefox-esr/);
});
