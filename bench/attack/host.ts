import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The Node host in a process of its own, with a journal in a temporary folder, that is killed and comes back. */
export interface AttackedHost {
  /** Where it answers; waits while it is down. */
  readonly origin: () => Promise<string>;
  /** `kill -9`, and a start on the same journal. */
  readonly kill: () => Promise<void>;
  /** Throws away what resets have put aside. */
  readonly tidy: () => void;
  readonly close: () => void;
  readonly kills: () => number;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Starts the host; with `limited` each client address has its limits, and says in `x-forwarded-for` which it is. */
export function startHost(kind: 'unlimited' | 'limited'): AttackedHost {
  const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-attack-'));
  const journal = path.join(folder, 'operator.jsonl');
  let child: ChildProcess | null = null;
  let kills = 0;
  const start = () =>
    new Promise<string>((resolve, reject) => {
      const started = spawn(process.execPath, ['bench/attack/served.ts', journal, kind], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
      child = started;
      started.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
      started.once('error', reject);
      started.once('exit', (code) => reject(new Error(`the host ended with ${String(code)}`)));
    });
  let running = start();
  // Whoever asks for the address hears of it; nobody may.
  running.catch(() => undefined);
  return {
    origin: () => running,
    kill() {
      kills += 1;
      running = running.then(
        () =>
          new Promise((resolve, reject) => {
            child?.once('exit', () => {
              start().then(resolve, reject);
            });
            child?.kill('SIGKILL');
          }),
      );
      return running.then(() => undefined);
    },
    tidy() {
      for (const name of readdirSync(folder)) if (/^operator\.jsonl\.\d{4}-/.test(name)) rmSync(path.join(folder, name), { force: true });
    },
    close() {
      child?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
    kills: () => kills,
  };
}
