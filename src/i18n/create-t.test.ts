import i18next, { type Namespace } from 'i18next';
import { describe, expect, test } from 'vitest';
import { createT, type Texts } from './create-t.ts';
import { LANGUAGES, type Language } from './languages.ts';

const modules = import.meta.glob<{ default: Texts }>('./{zh-CN,en}/*.ts', { eager: true });

type Ask = (key: string, values?: Readonly<Record<string, unknown>>) => string;
// Keys are put together below, where types cannot follow.
const anyKey = (t: unknown) => t as Ask;

/** All texts of a language, by namespace. */
function textsIn(language: Language): Readonly<Record<string, Texts>> {
  const own = Object.entries(modules).filter(([file]) => file.startsWith(`./${language}/`));
  return Object.fromEntries(own.map(([file, { default: texts }]) => [file.replace(/^.*\/|\.ts$/g, ''), texts]));
}

function keysOf(texts: Texts, above = ''): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => (typeof text === 'string' ? [above + name] : keysOf(text, `${above}${name}.`)));
}

/** Something for each value these texts take, as awkward as a customer's own name may be. */
function valuesFor(texts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries([...JSON.stringify(texts).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => [name, `<${name}> $& {{count}} $t(nothing)`]));
}

/** Both, over the same texts. */
function bothOf(language: Language, namespaces: Extract<Namespace, readonly string[]>, texts: Readonly<Record<string, Texts>>): { readonly ours: Ask; readonly theirs: Ask } {
  const library = i18next.createInstance();
  void library.init({
    lng: language,
    fallbackLng: false,
    load: 'currentOnly',
    ns: Object.keys(texts),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: texts },
  });
  return { ours: anyKey(createT(language, namespaces, texts)), theirs: anyKey(library.getFixedT(language, namespaces)) };
}

const COUNTS = [undefined, 0, 1, 2, 11, 21, 101];

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = textsIn(language);

  test('read as i18next reads them, whatever their values', () => {
    const { ours, theirs } = bothOf(language, ['common'], texts);
    let compared = 0;
    for (const [namespace, group] of Object.entries(texts)) {
      for (const key of keysOf(group)) {
        const values = valuesFor(group);
        for (const count of COUNTS) {
          // A sentence with one form a count is asked for by the name they share.
          const asked = `${namespace}:${key.replace(/_(one|other)$/, '')}`;
          expect(ours(asked, { ...values, count }), `${asked} (${count})`).toBe(theirs(asked, { ...values, count }));
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(COUNTS.length * 1000);
  });

  test('are looked for in each namespace in turn, and what there is not is said as the library says it', () => {
    const { ours, theirs } = bothOf(language, ['bill-items', 'bills', 'common'], texts);
    const values = { ...valuesFor(texts), count: 2 };
    const some = keysOf(texts['bills'] ?? {}).concat(keysOf(texts['common'] ?? {}), 'nowhere', 'nowhere.at.all', 'nothing:here', 'problems');
    for (const key of some) {
      const asked = key.replace(/_(one|other)$/, '');
      expect(ours(asked, values), asked).toBe(theirs(asked, values));
      expect(ours(asked, { ...values, defaultValue: 'otherwise' }), asked).toBe(theirs(asked, { ...values, defaultValue: 'otherwise' }));
    }
    expect(ours('nowhere', { defaultValue: 'otherwise' })).toBe('otherwise');
  });
});

test('a namespace that comes later is there at once', () => {
  const texts: Record<string, Texts> = {};
  const t = anyKey(createT('en', ['later'], texts));
  expect(t('name')).toBe('name');
  texts['later'] = { name: 'A name' };
  expect(t('name')).toBe('A name');
});
