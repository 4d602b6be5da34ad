import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DEMONSTRATION } from './bench-context.ts';
import { clientQuery } from './queries.ts';

/** Whom the bench is about: who was chosen, until this client comes to be somebody else, in the hall's window or here; then that one. */
export function useWhom(): { readonly persona: string; readonly choose: (persona: string) => void } {
  const client = useQuery(clientQuery()).data?.persona ?? null;
  const [choice, setChoice] = useState<{ readonly persona: string; readonly whileBeing: string | null } | null>(null);
  const isChosen = choice !== null && (client === null || choice.whileBeing === client);
  return { persona: isChosen ? choice.persona : (client ?? DEMONSTRATION), choose: (persona) => setChoice({ persona, whileBeing: client }) };
}
