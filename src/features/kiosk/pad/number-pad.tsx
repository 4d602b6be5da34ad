import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { loadPresentation } from '#platform/presentation.ts';
import { PadKeys } from './pad-keys.tsx';
import { shuffle } from './shuffle.ts';
import { useFocusedField } from './use-focused-field.ts';

/** As on a telephone; the last stands alone below. */
const TELEPHONE_ORDER = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
/** Between a field and the pad, in px. */
const GAP = 16;

/**
 * The terminal's own keys, at the lower edge for as long as something is written in; the system's keyboard is kept away, and hardware keys work
 * as ever. For a service password the figures are shuffled once a visit (a pad is mounted for each), unless the customer puts them in order. `isFixed`:
 * never shuffled, as somebody needs who does not see the keys; nor in the elder presentation (K7). Stands last in what scrolls.
 */
export function NumberPad({ isFixed }: { readonly isFixed: boolean }) {
  const pad = useRef<HTMLDivElement>(null);
  const focused = useFocusedField(pad);
  const [shuffled] = useState(() => shuffle(TELEPHONE_ORDER));
  const [isInOrder, setInOrder] = useState(false);

  const showField = () => {
    if (!pad.current || !focused) return;
    focused.field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const covered = focused.field.getBoundingClientRect().bottom + GAP - pad.current.getBoundingClientRect().top;
    if (covered > 0) (focused.field.closest('dialog') ?? document.scrollingElement)?.scrollBy({ top: covered, behavior: 'instant' });
  };
  useLayoutEffect(showField);

  if (!focused) return null;
  const canShuffle = focused.typing.kind === 'secret' && !isFixed && loadPresentation().mode !== 'elder';
  const keys = (
    <PadKeys
      ref={pad}
      focused={focused}
      figures={canShuffle && !isInOrder ? shuffled : TELEPHONE_ORDER}
      order={canShuffle ? { isInOrder, onChange: setInOrder } : null}
      onEdit={showField}
    />
  );
  // What lies over the page lets nothing be pressed but itself.
  const dialog = focused.field.closest('dialog');
  return dialog ? createPortal(keys, dialog) : keys;
}
