import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { noteChangedElsewhere } from './wire/forget-answers.ts';

/** While one looks on, something has come to another state at the operator: whatever was read before is as old as after a write of one's own. */
export function useForgetOnChange(state: string): void {
  const client = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    noteChangedElsewhere(client, 'none');
  }, [client, state]);
}
