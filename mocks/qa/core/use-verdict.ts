import { useQuery } from '@tanstack/react-query';
import { watchdogQuery } from './queries.ts';

/** What the watchdog and the contract have to say, as often as something happens: how many things are wrong, and which. Undefined until it is known. */
export function useVerdict() {
  const { data } = useQuery(watchdogQuery());
  return data && { ...data, wrong: data.alarms.length + data.violations.length };
}
