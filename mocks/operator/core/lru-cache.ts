/** Keeps the `limit` answers used last; what is forgotten is worked out again. Never part of the state. */
export function lruCache<T>(limit: number): (key: string, work: () => T) => T {
  const kept = new Map<string, T>();
  return (key, work) => {
    const known = kept.get(key);
    const value = known ?? work();
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > limit)
      for (const oldest of kept.keys()) {
        kept.delete(oldest);
        break;
      }
    return value;
  };
}
