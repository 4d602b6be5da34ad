import { writeFileSync } from 'node:fs';
import { openApiText } from '#build/openapi.ts';

writeFileSync('openapi.json', openApiText());
console.log('openapi.json says what src/contract says.');
