import { existsSync } from 'node:fs';

/** Arguments every test starts Chromium with: quiet, no sandbox (tests run as root in containers), no calls home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** The browser to test in: `CHROMIUM`, a system Chromium, or the one that comes with `npm ci` (linux x64). */
export async function chromiumPath(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return named;
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((file) =>
    existsSync(file),
  );
  if (system !== undefined) return system;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
