import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { copyText } from './copy-text.ts';
import { sayFailure } from './failure-text.ts';
import type { Translate } from '#mocks/qa/texts/texts.ts';

/** Does it once what was pressed before is done, says what came of it, and looks at everything anew; `word` is what to say when it is done, `open` where in the hall that leads. False where it was refused. */
export type Act = (work: () => Promise<unknown>, word?: string, open?: string) => Promise<boolean>;

/** What came of the last thing that was done; null for nothing to say. */
export type BenchNotice = { readonly text: string; readonly isBad: boolean; readonly open: string | null } | null;

export interface Acting {
  readonly act: Act;
  /** Copies a text, and says so; where it cannot be copied, it stands there to be marked. */
  readonly copy: (text: string, word: string) => Promise<void>;
  readonly notice: BenchNotice;
  /** It has been read. */
  readonly dismiss: () => void;
}

/** The one way in which a tester's press has something done, on the bench and in the drawer. */
export function useAct(t: Translate): Acting {
  const client = useQueryClient();
  const [notice, setNotice] = useState<BenchNotice>(null);
  /** What was pressed last; the next begins behind it, so that it finds what that has left. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const act: Act = async (work, word, open) => {
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined); // said below
    try {
      await turn;
      setNotice(word === undefined ? null : { text: word, isBad: false, open: open ?? null });
      return true;
    } catch (failure) {
      setNotice({ text: t('failed', { why: sayFailure(t, failure) }), isBad: true, open: null });
      return false;
    } finally {
      await client.invalidateQueries();
    }
  };
  const copy = async (text: string, word: string) => {
    const isCopied = await copyText(text);
    setNotice({ text: isCopied ? word : t('copyYourself', { text }), isBad: !isCopied, open: null });
  };
  return { act, copy, notice, dismiss: () => setNotice(null) };
}
