import { lazy } from 'react';
import { loadTexts } from '#i18n/index.ts';

/** What stands in the way, and the way on: its code and texts come only where something does. */
export const WhyNot = lazy(async () => {
  const [{ WhyNot: Reasoned }] = await Promise.all([import('./why-not.tsx'), loadTexts('reasons')]);
  return { default: Reasoned };
});
