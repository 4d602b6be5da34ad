import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { chromiumArgs, chromiumPath } from '#build/chromium.ts';
import { newKey } from '#lib/ids.ts';
import { liteHall } from '#lite/lite-hall.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import type { Presentation } from '#platform/presentation.ts';

/** The built hall on a free port with a world of its own, and a browser. Time stands still unless the test moves it. */
export interface OpenHall {
  readonly host: RunningHost;
  readonly browser: Browser;
  readonly control: (path: string, body: unknown) => Promise<unknown>;
  /** A world in which nothing has happened, and whose time stands still. */
  readonly startAfresh: () => Promise<void>;
  readonly visit: (options?: Visit) => Promise<{ readonly page: Page; readonly context: BrowserContext; readonly troubles: string[] }>;
  /** Puts another build in the place of this one, as a release does; the world goes on where it is kept. */
  readonly deploy: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Who looks, with what. `persona` is signed in already. */
export interface Visit {
  readonly persona?: string;
  readonly presentation?: Partial<Presentation>;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** `block` for a browser that has none, and for tests that hold back files. */
  readonly serviceWorkers?: 'allow' | 'block';
}

const DEFAULTS: Presentation = { language: 'zh-CN', mode: 'phone', theme: 'auto', size: 'normal' };

/** Opens the hall; with `journal`, a file, its world outlives a release. Every page reports what must never happen: uncaught errors, unhandled rejections, breaches of the security policy. */
export async function openHall(journal?: string): Promise<OpenHall> {
  const serve = (folder: string, port: number) => serveHall({ folder, port, host: '127.0.0.1', mounted: liteHall(undefined, '/'), ...(journal === undefined ? {} : { journal }) });
  let host = await serve('dist/hall', 0);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArgs] });
  const headers = () => ({ 'content-type': 'application/json', 'idempotency-key': newKey() });
  const control = async (path: string, body: unknown) => {
    const response = await fetch(`${host.origin}/__operator/${path}`, { method: 'POST', headers: headers(), body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`control ${path}: ${response.status} ${await response.text()}`);
    return response.json() as Promise<unknown>;
  };
  await control('clock', { running: false });
  return {
    get host() {
      return host;
    },
    browser,
    control,
    async startAfresh() {
      await control('reset', {});
      await control('clock', { running: false });
    },
    async visit(options = {}) {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 390, height: options.height ?? 844 },
        locale: 'zh-CN',
        colorScheme: options.colorScheme ?? 'light',
        serviceWorkers: options.serviceWorkers ?? 'allow',
        baseURL: host.origin,
      });
      await context.addInitScript((kept) => localStorage.setItem('palm-hall.presentation', kept), JSON.stringify({ ...DEFAULTS, ...options.presentation }));
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Uncaught|unhandled/i.test(message.text())) troubles.push(message.text());
      });
      if (options.persona !== undefined) {
        const entered = await context.request.post('/__operator/persona', { data: { persona: options.persona }, headers: headers() });
        if (!entered.ok()) throw new Error(`persona ${options.persona}: ${await entered.text()}`);
      }
      return { page, context, troubles };
    },
    async deploy(folder) {
      await host.close();
      host = await serve(folder, Number(new URL(host.origin).port));
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
