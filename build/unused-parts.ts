import type { Plugin } from 'vite';

/** Names that only developer tools show, given to components of a package after they are made. */
const DISPLAY_NAME = /^\w+\.displayName = .*;$/gm;
/** Making a component does nothing else. */
const MAKES_COMPONENT = /(?<== )(?=React\$?\d?\.(?:forwardRef|memo|createContext)\()/g;

/**
 * Lets the bundler leave out the components of react-router that nobody draws (`Link`, `Form`, …): each is made by a call and named by
 * an assignment, which a bundler has to keep unless it is told that they do nothing else.
 */
export function unusedPartsPlugin(): Plugin {
  return {
    name: 'palm-hall:unused-parts',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\// },
      handler: (code) => ({ code: code.replace(DISPLAY_NAME, '').replace(MAKES_COMPONENT, '/* @__PURE__ */ '), map: null }),
    },
  };
}
