import type { BenchLanguage } from '#mocks/qa/texts/texts.ts';

const KEY = 'palm-hall.bench-language';

/** The tester's own choice, as long as the tab is open; the browser's language without one. */
export function benchLanguage(): BenchLanguage {
  const kept = sessionStorage.getItem(KEY);
  return kept === 'en' || kept === 'zh-CN' ? kept : navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}

/** Keeps it. */
export function keepBenchLanguage(language: BenchLanguage): void {
  sessionStorage.setItem(KEY, language);
}
