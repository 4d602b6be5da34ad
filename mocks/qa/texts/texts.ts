import { en } from './texts-en.ts';
import { zh } from './texts-zh.ts';

/** Both languages, under the names the contract has for them. */
export const TEXTS = { 'zh-CN': zh, en } as const;
export type BenchLanguage = keyof typeof TEXTS;
/** Puts a word of the bench into the tester's language. */
export type Translate = (word: keyof typeof zh, values?: Readonly<Record<string, string | number>>) => string;

/** What puts the bench's words into a language. */
export function createT(language: BenchLanguage): Translate {
  return (word, values = {}) => TEXTS[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
