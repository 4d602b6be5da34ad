import { useEffect, useRef, type RefObject } from 'react';
import { focusOn } from '#parts/forms/focus.ts';

/**
 * The form of a second confirmation: its field is in sight from the start, as far as what is confirmed (`head`: name and price) stays in
 * sight as well, and has the focus after a refusal.
 */
export function useProofForm(isRefused: boolean, head: RefObject<HTMLElement | null>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // A field that stands under the foot might never be found: the button would seem to be all there is.
  useEffect(() => {
    form.current?.querySelector('input')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // In a low window with large text both do not fit: nobody confirms what he has not seen, and a press of the button leads to the field.
    const above = head.current?.getBoundingClientRect().top ?? 0;
    if (above < 0) scrollBy({ top: above, behavior: 'instant' });
  }, [head]);
  useEffect(() => {
    // A field that had the focus already may have been pushed under the foot by what is said above it.
    if (isRefused) focusOn(form.current)?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);
  return form;
}
