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

/** An endpoint and its path in segments. */
interface Pattern {
  readonly endpoint: Endpoint;
  readonly segments: readonly string[];
}

/** Endpoints by how many segments their paths have: they are asked about with every request. */
const patterns = new WeakMap<readonly Endpoint[], Map<number, Pattern[]>>();

function patternsOf(endpoints: readonly Endpoint[]): Map<number, Pattern[]> {
  const known = patterns.get(endpoints);
  if (known) return known;
  const made = new Map<number, Pattern[]>();
  for (const endpoint of endpoints) {
    const segments = endpoint.path.split('/');
    made.set(segments.length, [...(made.get(segments.length) ?? []), { endpoint, segments }]);
  }
  patterns.set(endpoints, made);
  return made;
}

const isFilledIn = (name: string, segment: string) => (name.startsWith(':') ? segment !== '' : name === segment);

/** All endpoints at a path, whatever their method. */
export function matchPath(endpoints: readonly Endpoint[], path: string): Match[] {
  const given = path.split('/');
  const alike = (patternsOf(endpoints).get(given.length) ?? []).filter(({ segments }) => segments.every((name, i) => isFilledIn(name, given[i] ?? '')));
  return alike.map(({ endpoint, segments }) => ({
    endpoint,
    params: Object.fromEntries(segments.flatMap((name, i) => (name.startsWith(':') ? [[name.slice(1), decoded(given[i] ?? '')]] : []))),
  }));
}

/** The endpoint of the wire that method and path name, null when there is none. */
export function matchEndpoint(method: string, path: string): Match | null {
  return matchPath(ENDPOINTS, path).find(({ endpoint }) => endpoint.method === method) ?? null;
}
