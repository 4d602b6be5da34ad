import path from 'node:path';
import type { Plugin } from 'vite';
import { precompress } from '../mocks/hosts/node/pages/static-files.ts';

/** For the build that our own host serves: every file beside its compressed forms, made once instead of at every start. */
export function precompressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'palm-hall:precompress',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = path.resolve(root, outDir);
    },
    closeBundle: () => precompress(folder),
  };
}
