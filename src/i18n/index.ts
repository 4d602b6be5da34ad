import i18next, { type BackendModule } from 'i18next';
import type { Language } from './languages.ts';

/** One chunk per language and feature, loaded when a screen needs it. */
const loaders = import.meta.glob<{ default: Record<string, unknown> }>(['./zh-CN/*.ts', './en/*.ts']);

const chunks: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = loaders[`./${language}/${namespace}.ts`];
    if (!load) return done(new Error(`no texts ${language}/${namespace}`), null);
    load().then(
      (module) => done(null, module.default),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/** The product's texts. One instance per page. */
export const i18n = i18next.createInstance();

/** @throws TypeError when texts could not be fetched: the library says nothing about it and would show bare keys. */
function assertThere(namespaces: readonly string[]): void {
  const missing = namespaces.filter((namespace) => !i18n.hasResourceBundle(i18n.language, namespace));
  if (missing.length > 0) throw new TypeError(`could not fetch the texts ${missing.join(', ')}`);
}

/** Loads the texts every screen uses. Called once, before the first render. @throws TypeError when they could not be fetched. */
export async function startTexts(language: Language): Promise<void> {
  await i18n.use(chunks).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ['zh-CN', 'en'],
    load: 'currentOnly',
    ns: ['common', 'problems'],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  assertThere(['common', 'problems']);
}

/** Loads a screen's texts before it is shown, so that it never waits for them in the middle. @throws TypeError when they could not be fetched. */
export async function loadTexts(...namespaces: string[]): Promise<void> {
  await i18n.loadNamespaces(namespaces);
  assertThere(namespaces);
}
