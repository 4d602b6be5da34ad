import { loadTexts } from '#i18n/index.ts';
import { later } from '#parts/page/later.tsx';

/** What stands in the way, and the way on: its code and texts come only where something does. */
export const WhyNot = later(async () => {
  const [module] = await Promise.all([import('./why-not.tsx'), loadTexts('reasons')]);
  return { Part: module.WhyNot };
});
