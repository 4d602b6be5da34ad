import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * A text that was typed on a screen, kept for a look at another one. It may be a phone number, so neither address nor history may hold it
 * (D21): it is kept in memory, beside the customer's answers, so that whatever does away with them does away with it.
 * That is the one thing of a screen in the cache. `kept` is what there was when the screen came; `keep` draws nothing again.
 */
export function useTyped(key: readonly string[]): { readonly kept: string; readonly keep: (text: string) => void } {
  const client = useQueryClient();
  const [kept] = useState(() => client.getQueryData<string>(key) ?? '');
  return { kept, keep: (text) => client.setQueryData(key, text) };
}
