import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Where the code lies that decides what commands come to. */
const FOLDERS = ['mocks/control', 'mocks/endpoints', 'mocks/jobs', 'mocks/operator', 'mocks/personas', 'mocks/scenarios', 'mocks/world', 'src/contract', 'src/lib'];

/** A digest of the operator's own code. A state that other code has made is no state of this operator: who changes a price sees it at the next start. */
export function codeDigest(): string {
  const digest = createHash('sha256');
  for (const folder of FOLDERS)
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).toSorted())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) digest.update(`${folder}/${name}\n`).update(readFileSync(path.join(ROOT, folder, name)));
  return digest.digest('hex').slice(0, 16);
}
