import type { LocalText } from '#contract/core/common.ts';
import type { Sign } from './evidence.ts';

/** A rule of docs/rules.md for whoever tests: its sentence, and by what it shows; or why nothing on the wire can show it. */
export interface CoveredRule {
  readonly rule: string;
  readonly sentence: LocalText;
  readonly signs: readonly Sign[];
  /** Why no exchange can show it; null for one that can. */
  readonly because: LocalText | null;
  /** Scenarios that lead to where it shows. */
  readonly scenarios: readonly string[];
}

interface RuleText {
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
}

/** A rule that shows by any one of these signs. */
export function shown({ rule, zh, en, scenarios = [] }: RuleText & { readonly scenarios?: readonly string[] }, ...signs: readonly Sign[]): CoveredRule {
  return { rule, sentence: { 'zh-CN': zh, en }, signs, because: null, scenarios };
}

/** A rule that no exchange can show, and why. */
export function unseen({ rule, zh, en }: RuleText, because: LocalText): CoveredRule {
  return { rule, sentence: { 'zh-CN': zh, en }, signs: [], because, scenarios: [] };
}

/** Words on a page of the hall. */
export const WORDS_OF_A_PAGE: LocalText = { 'zh-CN': '写在页面上的话，请求里看不到。', en: 'It is in the words of a page, and no request carries them.' };
/** Drawn by the screen alone. */
export const DRAWN_BY_THE_SCREEN: LocalText = { 'zh-CN': '由画面自己做到，请求里看不到。', en: 'The screen alone does it, and no request shows how.' };
/** The lite hall's own. */
export const OF_THE_LITE_HALL: LocalText = {
  'zh-CN': '简版页面自己的事：它问的请求和别的客户端一样。',
  en: 'It is the lite hall’s own: what it asks is what any other client asks.',
};
