import { createContext, use } from 'react';
import type { Acting } from './use-act.ts';
import type { BenchLanguage, Translate } from '#mocks/qa/texts/texts.ts';

/** The persona one is before anybody was chosen. */
export const DEMONSTRATION = '30';

/** What every section of the bench needs: words, who one is, and a way to have something done and be notice. */
export interface Bench extends Pick<Acting, 'act' | 'copy'> {
  readonly language: BenchLanguage;
  readonly t: Translate;
  /** Id of the persona the bench is about: who was chosen, then whoever this client comes to be. */
  readonly persona: string;
  readonly choose: (persona: string) => void;
}

export const BenchContext = createContext<Bench | null>(null);

/** The bench a section stands on. @throws Error outside of it. */
export function useBench(): Bench {
  const bench = use(BenchContext);
  if (!bench) throw new Error('not on the bench');
  return bench;
}
