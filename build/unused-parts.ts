import type { Plugin } from 'vite';

/** Names that only developer tools show, given to components of a package after they are made. */
const DISPLAY_NAME = /^\w+\.displayName = .*;$/gm;
/** Making a component does nothing else. */
const MAKES_COMPONENT = /(?<== )(?=React\$?\d?\.(?:forwardRef|memo|createContext)\()/g;

/** In the place of what only infinite queries call. There are none: statements are read page by page (docs/decisions/0011). */
const NO_INFINITE_QUERIES = `
export function infiniteQueryBehavior() { throw new Error('infinite queries are left out of the build: build/unused-parts.ts'); }
export function hasNextPage() { return false; }
export function hasPreviousPage() { return false; }
`;

/** In the place of the cache of mutations: writes are ours (docs/decisions/0009), and the client only clears and resumes it. */
const NO_MUTATIONS = `
export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve(); } }
`;

/** Private members, which the oldest Safari served is given as a WeakMap each: slower to read, and 1 kB. Renamed they are plain ones; none collide. */
const PRIVATE = /(?<![\w"'`])#(?=[a-z]\w*)/g;
/** Their declarations, which say nothing any more. */
const DECLARED = /^\s*#[a-z]\w*;$/gm;

function withoutUnused(code: string, id: string): string {
  if (id.includes('infiniteQueryBehavior')) return NO_INFINITE_QUERIES;
  if (id.includes('mutationCache')) return NO_MUTATIONS;
  if (id.includes('query-core')) return code.replace(DECLARED, '').replace(PRIVATE, '_');
  return code.replace(DISPLAY_NAME, '').replace(MAKES_COMPONENT, '/* @__PURE__ */ ');
}

/**
 * Leaves out what the libraries of the first screens bring and nobody uses. Components of react-router (`Link`, `Form`, …) are made by a
 * call and named by an assignment, which a bundler keeps unless it is told that both do nothing else; infinite queries are asked for by
 * a method of the client that nobody calls, mutations by none.
 */
export function unusedPartsPlugin(): Plugin {
  return {
    name: 'palm-hall:unused-parts',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(react-router\/dist|@tanstack\/query-core\/build\/modern)/ },
      handler: (code, id) => ({ code: withoutUnused(code, id), map: null }),
    },
  };
}
