import type { Namespace, TFunction } from 'i18next';

type Texts = Readonly<Record<string, string>>;

/**
 * i18next's `t` for the inline script: `namespace:key` or a key of the first namespace, `{{variables}}`; no plurals, no nesting.
 * The views type their keys against the real resources, so a key that is missing does not compile.
 */
export function createT<N extends Namespace>(namespaces: readonly string[], texts: Readonly<Record<string, Texts>>): TFunction<N> {
  const translate = (key: string, values: Readonly<Record<string, unknown>> = {}) => {
    const [namespace, name] = key.includes(':') ? key.split(':') : [namespaces[0], key];
    const text = texts[namespace ?? '']?.[name ?? ''] ?? '';
    return text.replace(/\{\{(\w+)\}\}/g, (_, variable: string) => String(values[variable]));
  };
  return translate as unknown as TFunction<N>; // the views only call it; their own types check keys and variables
}
