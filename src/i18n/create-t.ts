import type { Namespace, TFunction } from 'i18next';
import type { Language } from './languages.ts';

/** The texts of one namespace: a sentence, or a group of them, under each name. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/** Texts by namespace, as far as they are there. */
export type TextsByNamespace = Readonly<Record<string, Texts | undefined>>;

type Values = Readonly<Record<string, unknown>>;

/** The sentence at `a.b` of these texts; undefined where there is none. */
function sentenceAt(texts: Texts | undefined, name: string): string | undefined {
  let found: Texts | string | undefined = texts;
  for (const step of name.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/**
 * i18next's `t` on a phone, for the page's inline script and for the app (docs/decisions/0030): `namespace:name`, or a name that is looked
 * for in each namespace in turn; `a.b` within groups; `{{values}}`; `_one` and `_other` by `count`; `defaultValue` where there is no text, and
 * the name itself where there is neither. Keys and values are typed by i18next against the real resources, so that a key that is missing
 * does not compile. Texts are read at each call: a namespace that comes later is there at once.
 */
export function createT<N extends Namespace>(language: Language, namespaces: readonly string[], texts: TextsByNamespace): TFunction<N> {
  let plurals: Intl.PluralRules | null = null;
  const namesFor = (name: string, count: unknown) => {
    if (typeof count !== 'number') return [name];
    plurals ??= new Intl.PluralRules(language);
    return [`${name}_${plurals.select(count)}`, name];
  };
  const translate = (key: string, values: Values = {}): string => {
    const [, namespace, name = ''] = /^(?:(.*):)?(.*)$/.exec(key) ?? [];
    for (const place of namespace === undefined ? namespaces : [namespace]) {
      for (const one of namesFor(name, values['count'])) {
        const sentence = sentenceAt(texts[place], one);
        if (sentence !== undefined) return sentence.replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? ''));
      }
    }
    return String(values['defaultValue'] ?? name);
  };
  return translate as unknown as TFunction<N>; // callers only call it; i18next's types check keys and values
}
