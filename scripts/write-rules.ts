import { readFileSync, writeFileSync } from 'node:fs';
import { citingFiles, rulesText } from '#build/rules.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';

writeFileSync('docs/rules.md', rulesText(readFileSync('docs/rules.md', 'utf8'), citingFiles(), PERSONAS));
console.log('docs/rules.md says which file keeps each rule, and which test proves it.');
