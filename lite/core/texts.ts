import i18next, { type Namespace, type TFunction } from 'i18next';
import { formattersFor, type Formatters } from '#i18n/formatters.ts';
import type { Language } from '#i18n/languages.ts';
import { ENGLISH } from './english.ts';
import { CHINESE } from './chinese.ts';

const product = i18next.createInstance();
void product.init({ resources: { 'zh-CN': CHINESE, en: ENGLISH }, lng: 'zh-CN', fallbackLng: false, initAsync: false, interpolation: { escapeValue: false } });

/** The product's own texts in one language. */
export interface Texts {
  readonly language: Language;
  readonly format: Formatters;
  /** The texts of these names. */
  readonly of: <const N extends Namespace>(names: N) => TFunction<N>;
}

/** @see Texts */
export function textsIn(language: Language): Texts {
  return { language, format: formattersFor(language), of: (names) => product.getFixedT(language, names) };
}
