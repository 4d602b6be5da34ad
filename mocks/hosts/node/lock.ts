import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Somebody else keeps the file. */
export class FileInUse extends Error {
  readonly file: string;
  readonly pid: number;

  constructor(file: string, pid: number) {
    super(`${file} is kept by process ${pid}`);
    this.file = file;
    this.pid = pid;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code; // Node's own errors carry a code
}

/** Whether a process of that number runs, whoever it belongs to. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The process that holds the lock; 0 where the lock names none. */
function holderOf(lock: string): number {
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : 0;
}

/** Locks this process holds; what is left of them goes when it ends. */
const locks = new Set<string>();

function release(lock: string): void {
  locks.delete(lock);
  rmSync(lock, { force: true });
}

function releaseAll(): void {
  for (const lock of locks) release(lock);
}

/**
 * Takes the file for this process alone, by a lock beside it that names the process; the function returned gives it back. A lock that a
 * process left behind when it was killed is taken over. @throws FileInUse while another process holds it.
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.lock`;
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = holderOf(lock);
    if (holder !== process.pid && isRunning(holder)) throw new FileInUse(file, holder);
    rmSync(lock, { force: true });
    return lockFile(file);
  }
  locks.add(lock);
  process.off('exit', releaseAll);
  process.once('exit', releaseAll);
  return () => release(lock);
}
