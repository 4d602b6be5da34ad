import path from 'node:path';
import type { Plugin } from 'vite';
import { stemOf } from './css-module-name.ts';

const CLASS_NAMES = path.resolve(import.meta.dirname, '../src/ui/styles/class-names-of.ts');

/** What a module of styles is to the code that names its classes: the rule for their names instead of the list of them, which would be a tenth of the inline script. */
const ruleOf = (stem: string) => `import { classNamesOf } from '${CLASS_NAMES}'; export default classNamesOf(${JSON.stringify(stem)});`;

/** In a build, modules of styles as their rule; the styles themselves go their way. */
export function classNamesPlugin(): Plugin {
  return {
    name: 'palm-hall-class-names',
    apply: 'build',
    enforce: 'post',
    transform: (_, id) => (id.endsWith('.module.css') ? { code: ruleOf(stemOf(id)), map: null, moduleSideEffects: 'no-treeshake' } : null),
  };
}

/** The same without the styles: for the shell, whose page has them already. */
export function classNamesAlonePlugin(): Plugin {
  return {
    name: 'palm-hall-class-names-alone',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.module.css') ? `\0class-names:${stemOf(id)}` : null),
    load(id) {
      const stem = /^\0class-names:(.*)$/.exec(id)?.[1];
      return stem === undefined ? null : ruleOf(stem);
    },
  };
}
