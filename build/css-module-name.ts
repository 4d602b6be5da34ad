import path from 'node:path';

/**
 * Class names of CSS modules: the file and the class, the same in the app and in the inline script, which are compiled apart.
 * File names of modules are unique in the product (held by tests/architecture).
 */
export function cssModuleName(local: string, file: string): string {
  const stem = path.basename(file.split('?')[0] ?? file).replace(/\.module\.css$/, '');
  return local === stem ? stem : `${stem}-${local}`;
}
