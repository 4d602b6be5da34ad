import type { Service } from './types.ts';

/** Services around data. */
export const DATA_SERVICES: readonly Service[] = [];
