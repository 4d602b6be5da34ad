import { readFileSync } from 'node:fs';
import path from 'node:path';

const SHEET = readFileSync(path.join(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');
/** What this hall uses of the product's tokens. */
const USED = ['desk', 'paper', 'ink', 'ink-2', 'hair', 'jade', 'on-jade', 'amber', 'red', 'wash', 'note', 'text', 'title', 'amount', 'hit'];

/** The declarations of the first block behind `selector` in the product's tokens, those used here. @throws Error where there are none. */
function declarationsOf(selector: string): string {
  const [, block] = SHEET.slice(SHEET.indexOf(selector)).split(/[{}]/);
  const found = [...(block ?? '').matchAll(/--([\w-]+): ([^;]+);/g)].filter(([, name = '']) => USED.includes(name));
  if (found.length === 0) throw new Error(`no tokens behind ${selector}`);
  return found.map(([, name = '', value = '']) => `--${name}:${value}`).join(';');
}

/** The product's colours and sizes, light and dark, as one sheet without layers, which old browsers would skip. */
export const TOKENS = `:root{${declarationsOf(':root {')}}.elder{${declarationsOf("[data-mode='elder'] {")}}@media (prefers-color-scheme:dark){:root{${declarationsOf("[data-theme='dark'] {")}}}`;
