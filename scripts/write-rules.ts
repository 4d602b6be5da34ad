import { readFileSync, writeFileSync } from 'node:fs';
import { rulesText } from '#build/rules.ts';
import { citingFiles } from '#tests/support/source/documents.ts';

writeFileSync('docs/rules.md', rulesText(readFileSync('docs/rules.md', 'utf8'), citingFiles()));
console.log('docs/rules.md says which file keeps each rule, and which test proves it.');
