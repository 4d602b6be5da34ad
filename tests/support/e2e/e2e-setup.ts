import { build } from 'vite';

/** Once before the end-to-end tests: the build that `npm start` would make. */
export default async function setup(): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ mode: 'hall', logLevel: 'error' });
  process.env['NODE_ENV'] = before;
}
