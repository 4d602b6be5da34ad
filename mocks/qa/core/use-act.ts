import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Translate } from './texts.ts';

/** Does it, says what came of it, and looks at everything anew; `word` is what to say when it is done. False where it was refused. */
export type Act = (work: () => Promise<unknown>, word?: string) => Promise<boolean>;

/** What came of the last thing that was done; null for nothing to say. */
export type BenchNotice = { readonly text: string; readonly isBad: boolean } | null;

/** The one way in which a tester's press has something done, on the bench and in the drawer. */
export function useAct(t: Translate): { readonly act: Act; readonly notice: BenchNotice } {
  const client = useQueryClient();
  const [notice, setNotice] = useState<BenchNotice>(null);
  const act: Act = async (work, word) => {
    try {
      await work();
      setNotice(word === undefined ? null : { text: word, isBad: false });
      return true;
    } catch (failure) {
      setNotice({ text: t('failed', { why: failure instanceof Error ? failure.message : String(failure) }), isBad: true });
      return false;
    } finally {
      await client.invalidateQueries();
    }
  };
  return { act, notice };
}
