import type { Endpoint } from '#contract/core/endpoint.ts';

/** An id that nothing has. */
export const NOBODY = 'nothing-has-this-id';

/** A number of a range that is given to nobody. */
export const NOBODYS_NUMBER = '15400000000';

/** Six digits that are not these. */
export function otherThan(digits: string): string {
  return digits === '111111' ? '222222' : '111111';
}

/** Values for the parameters of a path, that name nothing. */
export function paramsFor({ path }: Endpoint): Record<string, string> {
  return Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, NOBODY]));
}
