import { useEffect, useRef, type RefObject } from 'react';
import { focusOn } from '#parts/forms/focus.ts';

/** The form of a second confirmation: its field is in sight from the start, and has the focus after a refusal. */
export function useProofForm(isRefused: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // A field that stands under the foot might never be found: the button would seem to be all there is.
  useEffect(() => {
    form.current?.querySelector('input')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    // A field that had the focus already may have been pushed under the foot by what is said above it.
    if (isRefused) focusOn(form.current)?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);
  return form;
}
