import type { Location } from 'react-router';
import { paths, routeOf } from '#lib/paths.ts';

/** What a link hands on in the entry of the history: the part of the catalogue that was looked at last, as its search. */
interface LinkState {
  readonly catalogue: string;
}

const isLinkState = (state: unknown): state is LinkState => typeof state === 'object' && state !== null && 'catalogue' in state && typeof state.catalogue === 'string';

/** The state for a link that is followed from here: in the catalogue its search, elsewhere what was handed on to this screen. */
export function linkStateFrom({ pathname, search, state }: Pick<Location, 'pathname' | 'search' | 'state'>): LinkState | null {
  if (pathname === routeOf(paths.services())) return { catalogue: search };
  return isLinkState(state) ? { catalogue: state.catalogue } : null;
}

/** The way back to the part of the catalogue one has come from; to all of it for whoever came another way. */
export function backToCatalogue({ state }: Pick<Location, 'state'>): string {
  return paths.services(isLinkState(state) ? state.catalogue : '');
}
