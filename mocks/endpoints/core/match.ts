import type { Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';

/** An endpoint and the parameters its path was filled in with. */
export interface Match {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // broken escapes are judged as they stand
  }
}

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, name] of wanted.entries()) {
    const segment = given[i] ?? '';
    if (name.startsWith(':') && segment !== '') params[name.slice(1)] = decoded(segment);
    else if (name !== segment) return null;
  }
  return params;
}

/** All endpoints at a path, whatever their method. */
export function matchPath(endpoints: readonly Endpoint[], path: string): Match[] {
  return endpoints.flatMap((endpoint) => {
    const params = paramsOf(endpoint.path, path);
    return params ? [{ endpoint, params }] : [];
  });
}

/** The endpoint of the wire that method and path name, null when there is none. */
export function matchEndpoint(method: string, path: string): Match | null {
  return matchPath(ENDPOINTS, path).find(({ endpoint }) => endpoint.method === method) ?? null;
}
