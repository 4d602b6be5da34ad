import i18next, { type BackendModule } from 'i18next';
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

const chunks: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    void loaderOf(`./${language}/${namespace}.ts`)
      .then((load) => load())
      .then(
        (module) => done(null, module.default),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      );
  },
};

/** The product's texts. One instance per page. */
export const i18n = i18next.createInstance();

function missing(language: string, namespaces: readonly string[]): string[] {
  return namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace));
}

/** @throws TypeError when texts could not be fetched, in words the error page knows; the library says nothing about it and would show bare keys. */
function assertThere(language: string, namespaces: readonly string[]): void {
  const still = missing(language, namespaces);
  if (still.length > 0) throw new TypeError(`not fetched: ${still.join(', ')}`);
}

/** Namespaces of all screens prepared so far: a change of language needs them too. */
function known(): readonly string[] {
  return [i18n.options.ns ?? []].flat();
}

async function fetchTexts(language: string, namespaces: readonly string[]): Promise<void> {
  // Plain loading would not ask again for what has failed once.
  await i18n.reloadResources([language], missing(language, namespaces));
  assertThere(language, namespaces);
}

/** Loads the texts every screen uses. Called once, before the first render. @throws TypeError when they could not be fetched. */
export async function initI18n(language: Language): Promise<void> {
  await i18n.use(chunks).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ['zh-CN', 'en'],
    load: 'currentOnly',
    ns: [...COMMON_TEXTS],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  assertThere(language, COMMON_TEXTS);
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
