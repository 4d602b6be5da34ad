import path from 'node:path';
import { classNameOf } from '../src/ui/styles/class-names-of.ts';

/** What the classes of a module of styles begin with: its file's name, unique in the product (held by tests/architecture). */
export const stemOf = (file: string): string => path.basename(file.split('?')[0] ?? file).replace(/\.module\.css$/, '');

/** Class names of CSS modules: the file and the class, the same in the app and in the inline script, which are compiled apart. */
export function cssModuleName(local: string, file: string): string {
  return classNameOf(stemOf(file), local);
}
