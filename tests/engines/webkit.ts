import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { vi } from 'vitest';
import { programPath } from '#build/engines.ts';
import { freePort } from '#tests/support/e2e/free-port.ts';
import { WINDOW, type Engine } from './engine.ts';

/** The key under which WebDriver gives an element (W3C WebDriver, 12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** What MiniBrowser's toolbar takes of its window's height, in px. */
const TOOLBAR = 38;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** A display that nobody sees; Xvfb picks its number and prints it. */
async function openDisplay(): Promise<{ readonly display: string; readonly server: ChildProcess }> {
  const server = spawn(programPath('display'), ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(server.stdout, 'data')) as [Buffer]; // one line with a number
  return { display: `:${number.toString().trim()}`, server };
}

/** WebKitGTK's MiniBrowser by WebDriver, which is HTTP with JSON. */
export async function openWebkit(): Promise<Engine> {
  const { display, server } = await openDisplay();
  const port = await freePort();
  const driver = spawn(programPath('driver'), [`--port=${port}`], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' });

  async function call<T = null>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: T }; // as WebDriver lays down for this command
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
  await vi.waitFor(() => call('GET', '/status'), { timeout: 10_000 });
  const browserOptions = { binary: programPath('miniBrowser'), args: ['--automation'] };
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } } });
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/window/rect`, { width: WINDOW.width, height: WINDOW.height + TOOLBAR });
  const run = <T>(work: (...given: readonly string[]) => unknown, given: readonly string[]) =>
    call<T>('POST', `${session}/execute/sync`, { script: `return (${work.toString()}).apply(null, arguments)`, args: given });

  return {
    async open(address) {
      await call('POST', `${session}/url`, { url: address });
    },
    run: (work, ...given) => run(work, given),
    async find(work, ...given) {
      const found = await run<{ readonly [ELEMENT]: string } | null>(work, given);
      if (!found) return null;
      const element = `${session}/element/${found[ELEMENT]}`;
      return {
        async press() {
          await call('POST', `${element}/click`, {});
        },
        async type(text) {
          await call('POST', `${element}/value`, { text });
        },
      };
    },
    picture: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    troubles: null, // WebDriver has no command for it
    async close() {
      await call('DELETE', session);
      await stop(driver);
      await stop(server);
    },
  };
}
