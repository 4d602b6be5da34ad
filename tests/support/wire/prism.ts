import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { freePort } from '#tests/support/e2e/free-port.ts';

/** Prism serving `openapi.json`: what a backend team has before it has a backend. It keeps nothing, and answers with the document's own examples. */
export async function servePrism(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
  const prism = spawn(process.execPath, [program, 'mock', 'openapi.json', '--port', String(port), '--host', '127.0.0.1'], { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    let text = '';
    for (const stream of [prism.stdout, prism.stderr])
      stream.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('Prism is listening')) resolve();
      });
    prism.once('exit', (code) => reject(new Error(`Prism ended with ${String(code)}: ${text}`)));
  });
  return { origin: `http://localhost:${port}`, close: () => prism.kill() };
}
