import { spawn } from 'node:child_process';

// Vite refuses flags it does not know; the mode it does know says the same.
const flags = process.argv.slice(2).flatMap((flag) => (flag === '--msw' ? ['--mode', 'msw'] : [flag]));
const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...flags], { stdio: 'inherit' });
vite.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vite.kill(signal));
