import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { statementQuery, type OpenStatement } from '#data/statements.ts';
import { isProblem, isSessionOver, Trouble } from '#data/wire/trouble.ts';
import { useReading, type Reading } from './use-reading.ts';

/** The records as they are shown now: numbers masked, or in full once all that is on the screen has come in full. */
export interface Shown {
  readonly open: OpenStatement;
  readonly reading: Reading;
  readonly isFull: boolean;
  readonly isWanted: boolean;
  readonly isFetching: boolean;
  readonly trouble: Trouble | null;
  readonly want: (isWanted: boolean) => void;
}

/** Peers are masked until somebody asks for them in full, within the grant (D21); hidden again, they leave the cache. */
export function useFullNumbers(masked: OpenStatement, onRefused: () => void): Shown {
  const client = useQueryClient();
  const [isWanted, setWanted] = useState(false);
  const query = statementQuery(masked.head.month, 'full');
  const { data, error } = useQuery({ ...query, enabled: isWanted });
  const reading = useReading(masked);
  const full = useReading(isWanted ? data : undefined);
  const isFull = isWanted && data !== undefined && full.loaded >= reading.loaded;
  const trouble = isWanted ? (error instanceof Trouble ? error : full.trouble) : null;
  const refusal = trouble ?? reading.trouble;
  const isRefused = isSessionOver(refusal) || isProblem(refusal, 'step-up-required');
  const refused = useEffectEvent(onRefused);
  useEffect(() => {
    if (isRefused) refused();
  }, [isRefused]);
  const want = (isNowWanted: boolean) => {
    setWanted(isNowWanted);
    if (!isNowWanted) client.removeQueries({ queryKey: query.queryKey });
  };
  return { open: isFull ? data : masked, reading: isFull ? full : reading, isFull, isWanted, isFetching: isWanted && !isFull && trouble === null, trouble, want };
}
