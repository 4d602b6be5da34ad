import { useQuery, type QueryKey, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';

/**
 * What the cache holds of a query and every change of it, without asking for anything. For what stands around a screen's content (its
 * title, its foot): that must neither wait for the answer nor send a request of its own, and `getQueryData` would not draw it again. What the
 * tap that led here has brought by then is in the cache from here on (`reading`).
 */
export function useCached<T, K extends QueryKey>(query: UseQueryOptions<T, Error, T, K>): UseQueryResult<T> {
  return useQuery({ ...query, enabled: false });
}
