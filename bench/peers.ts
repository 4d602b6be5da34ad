import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { CERTIFICATE } from './pages/certificate.ts';
import { load } from './pages/load.ts';
import { ways } from './pages/ways.ts';
import { pausedClock, signedInCookie } from './sign-in.ts';
import type { Seen } from './slow-device.ts';
import { median, table } from './statistics.ts';

/** The same home on other libraries, by the file it is written in; their versions stand in the folder's own lock file. */
const PEERS = { 'antd-mobile': 'antd-mobile.jsx', Vant: 'vant.js' } as const;
/** Whose home it is, and a number that is there with it. */
const PERSONA = '30';
const BALANCE = '128.60';

/** Their sources and packages in a folder outside of the repository, which is to stay as it is. */
function installed(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-peers-'));
  cpSync(path.join(import.meta.dirname, 'peers'), folder, { recursive: true });
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of the peers could not be installed');
  return folder;
}

/** Builds one of them as its users would: one page, its script and its styles. Returns the folder. */
async function built(root: string, file: string): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'palm-hall-peer-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [{ name: 'page', transformIndexHtml: { order: 'pre', handler: () => [{ tag: 'script', attrs: { type: 'module', src: `/${file}` }, injectTo: 'head' }] } }],
    build: { outDir, emptyOutDir: true },
  });
  writeFileSync(path.join(outDir, '404.html'), '');
  return outDir;
}

async function hallIn(folder: string): Promise<RunningHost> {
  const hall = await serveHall({ folder, port: 0, host: '127.0.0.1' });
  await pausedClock(hall);
  return hall;
}

/** Home, cold, on every network: ours, and the same content on other libraries, in turn. Their packages are installed first. */
export async function measurePeers(rounds: number): Promise<string> {
  const root = installed();
  const halls = new Map([['ours', await hallIn('dist/hall')]]);
  for (const [name, file] of Object.entries(PEERS)) halls.set(name, await hallIn(await built(root, file)));
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs, CERTIFICATE.trusted] });
  const rows: string[][] = [];
  for (const way of await ways()) {
    const seen = new Map<string, Seen[]>([...halls.keys()].map((name) => [name, []]));
    const origins = new Map<string, string>();
    for (const [name, hall] of halls) origins.set(name, await way.originOf(Number(new URL(hall.origin).port)));
    for (let round = 0; round < rounds; round++)
      for (const [name, hall] of halls) {
        const cookie = await signedInCookie(hall, PERSONA);
        seen.get(name)?.push(await load(browser, way, { address: `${origins.get(name) ?? ''}/`, text: BALANCE, cookie, hasWorker: false }, 'cold'));
      }
    way.close();
    const middle = (name: string, of: (one: Seen) => number) => median((seen.get(name) ?? []).map(of));
    const times = (name: string, of: (one: Seen) => number) => median((seen.get(name) ?? []).map((one, round) => of(one) / of(seen.get('ours')?.[round] ?? one)));
    for (const name of halls.keys())
      rows.push([
        way.name,
        name,
        ...(['fcp', 'lcp', 'ready'] as const).map((what) => `${Math.round(middle(name, (one) => one[what]))} (${times(name, (one) => one[what]).toFixed(2)}x)`),
        middle(name, ({ shift }) => shift).toFixed(2),
      ]);
  }
  await browser.close();
  for (const hall of halls.values()) await hall.close();
  return `\nHome beside the same content on other libraries, cold, ${rounds} rounds, CPU 4x slower: medians in ms, and how many times ours\n\n${table(['network', 'home', 'FCP', 'LCP', 'numbers visible', 'CLS'], rows)}`;
}
