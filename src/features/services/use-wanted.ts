import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SERVICE_PURPOSES } from '#contract/services.ts';
import { paths } from '#lib/paths.ts';
import { useInPlace, type InPlace } from '#parts/page/use-in-place.ts';
import { loadPresentation, type Presentation } from '#platform/presentation.ts';
import type { Wanted } from './find-services.ts';

/** Entries of the list that are shown at first, and that each “more” adds. */
const AT_FIRST = { phone: 8, elder: 4 } as const satisfies Record<Presentation['mode'], number>;
const MORE = 16;

/** The part asked for and how many entries of it are shown, its address with something changed, and typing. */
export interface CatalogueSearch extends Pick<InPlace, 'follow'> {
  readonly wanted: Wanted;
  readonly shown: number;
  /** The address of another question; it begins with the first entries again. */
  readonly hrefOf: (change: Partial<Wanted>) => string;
  readonly hrefOfMore: string;
  readonly type: (text: string) => void;
  /** Empties the field: before a link is followed that searches for nothing. */
  readonly clear: () => void;
}

/** `shown` is in the address only where somebody has asked for more. */
function addressOf({ purpose, text, forMe }: Wanted, shown: number | null): string {
  const search = new URLSearchParams();
  if (purpose) search.set('purpose', purpose);
  if (text.trim() !== '') search.set('q', text.trim());
  if (forMe) search.set('for-me', '1');
  if (shown !== null) search.set('shown', String(shown));
  const query = search.toString();
  return paths.services(query && `?${query}`);
}

/** The address holds the whole question, so that a reload and a link to somebody else keep it; typing replaces it. */
export function useWanted(): CatalogueSearch {
  const [search] = useSearchParams();
  const { go, follow } = useInPlace();
  // What is typed stands here at once; the address follows it.
  const [text, setText] = useState(() => search.get('q') ?? '');
  const purpose = SERVICE_PURPOSES.find((known) => known === search.get('purpose')) ?? null;
  const wanted: Wanted = { purpose, text, forMe: search.get('for-me') === '1' };
  const atFirst = AT_FIRST[loadPresentation().mode];
  const shown = /^\d{1,3}$/.test(search.get('shown') ?? '') ? Math.max(Number(search.get('shown')), atFirst) : atFirst;
  const hrefOf = (change: Partial<Wanted>) => addressOf({ ...wanted, ...change }, null);
  return {
    wanted,
    shown,
    hrefOf,
    hrefOfMore: addressOf(wanted, shown + MORE),
    follow,
    type: (next) => {
      setText(next);
      go(hrefOf({ text: next }));
    },
    clear: () => setText(''),
  };
}
