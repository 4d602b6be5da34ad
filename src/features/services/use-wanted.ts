import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SERVICE_CATEGORIES } from '#contract/offers.ts';
import { paths } from '#lib/paths.ts';
import { useInPlace, type InPlace } from '#parts/page/use-in-place.ts';
import type { Wanted } from './find-services.ts';

/** The part asked for, its address with something changed, and typing. */
export interface CatalogueSearch extends Pick<InPlace, 'follow'> {
  readonly wanted: Wanted;
  readonly hrefOf: (change: Partial<Wanted>) => string;
  readonly type: (text: string) => void;
  /** Empties the field: before a link is followed that searches for nothing. */
  readonly clear: () => void;
}

/** The address holds the whole question, so that a reload and a link to somebody else keep it; typing replaces it. */
export function useWanted(): CatalogueSearch {
  const [search] = useSearchParams();
  const { go, follow } = useInPlace();
  // What is typed stands here at once; the address follows it.
  const [text, setText] = useState(() => search.get('q') ?? '');
  const category = SERVICE_CATEGORIES.find((known) => known === search.get('category')) ?? null;
  const wanted: Wanted = { category, text, forMe: search.get('for-me') === '1' };
  const hrefOf = (change: Partial<Wanted>) => paths.services({ ...wanted, ...change });
  return {
    wanted,
    hrefOf,
    follow,
    type: (next) => {
      setText(next);
      go(hrefOf({ text: next }));
    },
    clear: () => setText(''),
  };
}
