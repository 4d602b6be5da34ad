import i18next from 'i18next';
import { COMMON_TEXTS } from '#i18n/keys/common-texts.ts';
import { retryable } from '#lib/retryable.ts';
import type { Language } from './languages.ts';

/** One chunk per language and feature, loaded when a screen needs it; these are the painted screens'. */
const PAINTED_TEXTS = import.meta.glob<{ default: Record<string, unknown> }>('./{zh-CN,en}/{common,problems,home,home-more,session,session-more}.ts');
const furtherTexts = retryable(() => import('./further-texts.ts'));
const loaders = new Map<string, () => Promise<{ default: Record<string, unknown> }>>();

/** What fetches a file of texts, and tries again what has failed. @throws Error where there is none. */
async function loaderOf(file: string): Promise<() => Promise<{ default: Record<string, unknown> }>> {
  const before = loaders.get(file);
  if (before) return before;
  const load = PAINTED_TEXTS[file] ?? (await furtherTexts()).FURTHER_TEXTS[file];
  if (!load) throw new Error(`no texts: ${file}`);
  const loader = retryable(load);
  loaders.set(file, loader);
  return loader;
}

/** The product's texts. One instance per page. */
export const i18n = i18next.createInstance();

function missing(language: string, namespaces: readonly string[]): string[] {
  return namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace));
}

/** Namespaces of all screens prepared so far: a change of language needs them too. */
function known(): readonly string[] {
  return [i18n.options.ns ?? []].flat();
}

/** @throws TypeError when they could not be fetched, in words the error page knows. */
async function fetchTexts(language: string, namespaces: readonly string[]): Promise<void> {
  const failed: string[] = [];
  await Promise.all(
    missing(language, namespaces).map(async (namespace) => {
      try {
        const load = await loaderOf(`./${language}/${namespace}.ts`);
        i18n.addResourceBundle(language, namespace, (await load()).default);
      } catch {
        failed.push(namespace); // all are named at once, below
      }
    }),
  );
  if (failed.length > 0) throw new TypeError(`not fetched: ${failed.join(', ')}`);
}

/** Loads the texts every screen uses. Called once, before the first render. @throws TypeError when they could not be fetched. */
export async function initI18n(language: Language): Promise<void> {
  await i18n.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ['zh-CN', 'en'],
    load: 'currentOnly',
    ns: [...COMMON_TEXTS],
    defaultNS: 'common',
    // Texts come by fetchTexts alone: what would fetch them within the library is left out of the build.
    resources: {},
    interpolation: { escapeValue: false },
  });
  await fetchTexts(language, COMMON_TEXTS);
}

/** Loads a screen's texts before it is shown, so that it never waits for them in the middle. @throws TypeError when they could not be fetched. */
export async function loadTexts(...namespaces: string[]): Promise<void> {
  i18n.options.ns = [...new Set([...known(), ...namespaces])];
  await fetchTexts(i18n.language, namespaces);
}

/** Changes to another language once all that is known of it is there. @throws TypeError when the texts could not be fetched; the language then stays. */
export async function changeLanguage(language: Language): Promise<void> {
  await fetchTexts(language, known());
  await i18n.changeLanguage(language);
}
