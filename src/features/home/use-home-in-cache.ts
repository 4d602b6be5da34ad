import { useQuery } from '@tanstack/react-query';
import type { Home } from '#contract/home.ts';
import { homeQuery } from '#data/home.ts';

/** The first screen's answer where it is there already; asks nothing, so the bar and the doors never wait. */
export function useHomeInCache(): Home | null {
  return useQuery({ ...homeQuery(), enabled: false }).data ?? null;
}
