import { writeFileSync } from 'node:fs';
import { WRITTEN_FILES } from '#build/written-files.ts';

for (const { name, text } of WRITTEN_FILES) {
  writeFileSync(name, text());
  console.log(`${name} says what the contract says.`);
}
