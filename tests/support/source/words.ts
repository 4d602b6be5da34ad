/** Parts of a name in lower case: `useTimesHeld`, `TIMES_HELD`, `times-held` and `timesHeld2` have `times` and `held`. */
export function partsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^a-zA-Z]+/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
}

/** Where in a list of parts another one stands: positions of its first part. */
export function positionsOf(parts: readonly string[], within: readonly string[]): number[] {
  return within.flatMap((_, at) => (parts.length > 0 && parts.every((part, index) => within[at + index] === part) ? [at] : []));
}
