import { COMMON_TEXTS } from '#i18n/keys/common-texts.ts';
import { retryable } from '#lib/retryable.ts';
import type { Texts, TextsByNamespace } from './create-t.ts';
import type { Language } from './languages.ts';

type LoadTexts = () => Promise<{ default: Texts }>;

/** One chunk per language and feature, loaded when a screen needs it; these are the painted screens'. */
const PAINTED_TEXTS = import.meta.glob<{ default: Texts }>('./{zh-CN,en}/{common,problems,home,home-more,session,session-more}.ts');
const furtherTexts = retryable(() => import('./further-texts.ts'));
const loaders = new Map<string, LoadTexts>();

/** What fetches a file of texts, and tries again what has failed. @throws Error where there is none. */
async function loaderOf(file: string): Promise<LoadTexts> {
  const before = loaders.get(file);
  if (before) return before;
  const load = PAINTED_TEXTS[file] ?? (await furtherTexts()).FURTHER_TEXTS[file];
  if (!load) throw new Error(`no texts: ${file}`);
  const loader = retryable(load);
  loaders.set(file, loader);
  return loader;
}

/** What has come, of each language. */
const texts: Readonly<Record<Language, Record<string, Texts>>> = { 'zh-CN': {}, en: {} };
/** Namespaces of all screens prepared so far: a change of language needs them too. */
const known = new Set<string>(COMMON_TEXTS);
const listeners = new Set<() => void>();
let language: Language = 'zh-CN';

/** The language of the page now. */
export function currentLanguage(): Language {
  return language;
}

/** The texts of a language, as far as they have come; later ones appear in it. */
export function textsOf(of: Language): TextsByNamespace {
  return texts[of];
}

/** Calls back when the language has changed. Returns the way to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function setLanguage(next: Language): void {
  language = next;
  for (const listener of listeners) listener();
}

/** @throws TypeError when they could not be fetched, in words the error page knows. */
async function fetchTexts(of: Language, namespaces: Iterable<string>): Promise<void> {
  const failed: string[] = [];
  await Promise.all(
    [...namespaces].map(async (namespace) => {
      if (texts[of][namespace]) return;
      try {
        const load = await loaderOf(`./${of}/${namespace}.ts`);
        texts[of][namespace] = (await load()).default;
      } catch {
        failed.push(namespace); // all are named at once, below
      }
    }),
  );
  if (failed.length > 0) throw new TypeError(`not fetched: ${failed.join(', ')}`);
}

/** Loads a screen's texts before it is shown, so that it never waits for them in the middle. @throws TypeError when they could not be fetched. */
export async function loadTexts(...namespaces: string[]): Promise<void> {
  for (const namespace of namespaces) known.add(namespace);
  await fetchTexts(language, namespaces);
}

/** Changes to a language once all that is known of it is there; called before the first render too, with what every screen uses. @throws TypeError when the texts could not be fetched; the language then stays. */
export async function changeLanguage(next: Language): Promise<void> {
  let prepared: number;
  do {
    prepared = known.size;
    await fetchTexts(next, known);
  } while (known.size > prepared); // a screen was prepared meanwhile, in the language of before
  setLanguage(next);
}

/** Whether all these can be said in the language of the page. */
export function hasTexts(namespaces: readonly string[]): boolean {
  return namespaces.every((namespace) => texts[language][namespace]);
}

/**
 * Goes back to a language with the texts that are there: nobody waits for those of the screens that were left, and without a network nothing
 * could fetch them. A screen that is shown again fetches its own.
 */
export function returnToLanguage(usual: Language): void {
  for (const namespace of known) if (!texts[usual][namespace]) known.delete(namespace);
  setLanguage(usual);
}
