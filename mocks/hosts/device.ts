import type { Device } from '#contract/sessions.ts';

/** First match counts: iPads and browsers of others call themselves Mac, Safari and Chrome as well. */
const PLATFORM: readonly (readonly [RegExp, Device['platform']])[] = [
  [/HarmonyOS|OpenHarmony/, 'harmony'],
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'mac'],
  [/Linux|X11|CrOS/, 'linux'],
];
const BROWSER: readonly (readonly [RegExp, Device['browser']])[] = [
  [/MicroMessenger/, 'wechat'],
  [/Edg(?:e|A|iOS)?\//, 'edge'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|CriOS\//, 'chrome'],
  [/Safari\//, 'safari'],
];

/** What is left of a user agent, as `android wechat`: two words of the contract, so that neither the journal nor the state holds a fingerprint (D28). */
export function deviceCodeOf(userAgent: string): string {
  const first = (of: readonly (readonly [RegExp, string])[]) => of.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other';
  return `${first(PLATFORM)} ${first(BROWSER)}`;
}
