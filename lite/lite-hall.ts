import type { FetchApi } from '#lite/core/ask.ts';
import { drawSecret, secretFrom } from '#lite/core/seal.ts';
import { handleLite } from '#lite/handle-lite.ts';

/** The lite hall as a host mounts it. */
export interface LiteHall {
  readonly path: string;
  readonly handle: (request: Request, fetchApi: FetchApi) => Promise<Response>;
}

/**
 * The lite hall, ready to be mounted. `secret`: what its forms are bound with, the same for all hosts of one address; without one it is
 * drawn, and forms that were open over a restart are refused. `portal`: where the full version is, null for none. @throws RangeError
 * where the secret is shorter than 32 characters.
 */
export function liteHall(secret: string | undefined, portal: string | null): LiteHall {
  const options = { secret: secret === undefined ? drawSecret() : secretFrom(secret), portal };
  return { path: '/lite', handle: (request, fetchApi) => handleLite(request, fetchApi, options) };
}
