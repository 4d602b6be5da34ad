import type { Plugin } from 'vite';

/** Names that only developer tools show, given to components of a package after they are made. */
const DISPLAY_NAME = /^\w+\.displayName = .*;$/gm;
/** Making a component does nothing else. */
const MAKES_COMPONENT = /(?<== )(?=React\$?\d?\.(?:forwardRef|memo|createContext)\()/g;

/** Where i18next takes its own formats for `{{value, format}}`. No text has one: formatters.ts says dates and quantities (tests/architecture/texts.test.ts). */
const TAKES_FORMATS = 'formatter = Formatter;';

/** What i18next tells developers, and only where it is started to debug: sentences of advice that nobody ever reads in a build. */
const ADVICE = /(?<=^\s*|\) )this\.logger\.(?:warn|deprecate|log)\(.*?\);(?=$|else)/gm;

/** In the place of what only infinite queries call. There are none: statements are read page by page (docs/decisions/0011). */
const NO_INFINITE_QUERIES = `
export function infiniteQueryBehavior() { throw new Error('infinite queries are left out of the build: build/unused-parts.ts'); }
export function hasNextPage() { return false; }
export function hasPreviousPage() { return false; }
`;

function withoutUnused(code: string, id: string): string {
  if (id.includes('infiniteQueryBehavior')) return NO_INFINITE_QUERIES;
  if (!id.includes('i18next')) return code.replace(DISPLAY_NAME, '').replace(MAKES_COMPONENT, '/* @__PURE__ */ ');
  if (!code.includes(TAKES_FORMATS)) throw new Error('i18next takes its formats elsewhere now: build/unused-parts.ts');
  return code.replace(TAKES_FORMATS, 'formatter = null;').replace(ADVICE, ';');
}

/**
 * Leaves out what the libraries of the first screens bring and nobody uses. Components of react-router (`Link`, `Form`, …) are made by a
 * call and named by an assignment, which a bundler keeps unless it is told that both do nothing else; infinite queries are asked for by
 * a method of the client that nobody calls; i18next is built without its formats and its advice.
 */
export function unusedPartsPlugin(): Plugin {
  return {
    name: 'palm-hall:unused-parts',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(react-router\/dist|i18next\/dist|@tanstack\/query-core\/build\/modern\/infiniteQueryBehavior)/ },
      handler: (code, id) => ({ code: withoutUnused(code, id), map: null }),
    },
  };
}
