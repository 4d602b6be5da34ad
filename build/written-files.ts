import { CONTROL_API } from './openapi/control-api.ts';
import { documentOf, textOf } from './openapi/document.ts';
import { OPERATOR_API } from './openapi/operator-api.ts';

/** The files that are written from the contract by `npm run contract`, each with what it must hold. */
export const WRITTEN_FILES: readonly { readonly name: string; readonly text: () => string }[] = [
  { name: 'openapi.json', text: () => textOf(documentOf(OPERATOR_API)) },
  { name: 'mocks/openapi.json', text: () => textOf(documentOf(CONTROL_API)) },
];
